import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A plugin that does something with the folder of a build that succeeded; a failed one is left as it is. */
export function afterBuild(name: string, act: (outDir: string, say: (line: string) => void) => void): Plugin {
  let outDir = 'dist';
  let failed = false;
  return {
    name,
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle() {
      if (!failed) act(outDir, (line) => this.info(line));
    },
  };
}
