import { readFile, stat } from 'node:fs/promises';
import { CliProblem } from './cli-problem.js';
import { codeOf } from './system-error.js';

const PROBLEMS: Readonly<Record<string, 'cli.file.missing' | 'cli.file.denied' | 'cli.file.folder'>> = {
  ENOENT: 'cli.file.missing',
  ENOTDIR: 'cli.file.missing',
  EACCES: 'cli.file.denied',
  EPERM: 'cli.file.denied',
  EISDIR: 'cli.file.folder',
};

/** The bytes of a file that the user named. `limitBytes` keeps a wrong file from filling the memory before anything looks at it. */
export async function bytesOf(file: string, limitBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > limitBytes) {
      throw new CliProblem('cli.file.too-large', { pathText: file, limitMb: Math.floor(limitBytes / 1024 / 1024) });
    }
    return await readFile(file);
  } catch (error) {
    const key = PROBLEMS[codeOf(error)];
    if (key) throw new CliProblem(key, { pathText: file });
    throw error;
  }
}
