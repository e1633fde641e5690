import fs from 'node:fs';
import path from 'node:path';

/**
 * The compiler leaves what it compiled from a spec that has been deleted or renamed; such a spec must not go on running.
 * @param {string} workspaceDir with `src` and `dist`
 */
export function removeStaleSpecs(workspaceDir) {
  const dist = path.join(workspaceDir, 'dist');
  if (!fs.existsSync(dist)) return;
  for (const file of fs.readdirSync(dist, { recursive: true })) {
    const match = /^(?<stem>.+\.spec)\.js$/.exec(file);
    if (match === null) continue;
    const source = path.join(workspaceDir, 'src', match.groups.stem);
    if (!fs.existsSync(`${source}.ts`) && !fs.existsSync(`${source}.tsx`)) fs.rmSync(path.join(dist, file));
  }
}
