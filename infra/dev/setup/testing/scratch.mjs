import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder of its own for one test, and the way to remove it. */
export function scratchFolder() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bridge-dev-'));
  // PostgreSQL may run under another account than ours and has to get through this folder.
  fs.chmodSync(dir, 0o755);
  return { dir, remove: () => fs.rmSync(dir, { recursive: true, force: true }) };
}
