import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../artifacts/figures.txt');

/** Notes a figure that a journey measured, for its report. A figure is never a condition: machines differ, guarantees do not. */
export function noteFigure(what: string, value: number, unit: string): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  const line = `${what}: ${Math.round(value)} ${unit}`;
  appendFileSync(FILE, `${line}\n`);
  process.stdout.write(`${line}\n`);
}
