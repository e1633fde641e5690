import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const FILE = path.resolve(import.meta.dirname, '../../artifacts/figures.txt');

/** Notes a figure that a journey measured, for its report. A figure is never a condition: machines differ, guarantees do not. */
export function noteFigure(what: string, value: number, unit: string): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  const line = `${what}: ${Math.round(value)} ${unit}`;
  appendFileSync(FILE, `${line}\n`);
  process.stdout.write(`${line}\n`);
}

/**
 * Milliseconds from the next click on the page to the first frame that shows rows in the table of that caption. Measured in the page itself:
 * who waits from outside asks at growing intervals of up to half a second, and the figure would be that of the interval.
 */
export function msFromClickToTable(page: Page, caption: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const isShown = () =>
          [...document.querySelectorAll('table')].some((table) => table.caption?.textContent === wanted && table.tBodies[0]?.rows.length);
        const watch = (clickedAt: number) => requestAnimationFrame((now) => (isShown() ? resolve(now - clickedAt) : watch(clickedAt)));
        addEventListener('click', ({ timeStamp }) => watch(timeStamp), { capture: true, once: true });
      }),
    caption,
  );
}
