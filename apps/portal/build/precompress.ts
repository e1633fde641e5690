import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.js';

const TEXT = /\.(js|css|svg|html)$/;
/** Below this a compressed answer is not shorter by the time its headers are counted. */
const SMALLEST_BYTES = 1024;

/** Compresses what the build wrote as far as it goes, once, so that the server only hands out files: `x.js.br`, `x.js.gz`. */
export function precompress(): Plugin {
  return afterBuild('bridge-precompress', (outDir) => {
    for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
      if (!TEXT.test(name)) continue;
      const file = join(outDir, name);
      const bytes = readFileSync(file);
      if (bytes.byteLength < SMALLEST_BYTES) continue;
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    }
  });
}
