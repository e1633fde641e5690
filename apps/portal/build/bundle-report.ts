import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Manifest, reportFirstPage } from './first-page.js';

/** Weighs the first page after each build, keeps the figures in `bundle-report.json` and fails the build above the limit. */
export function bundleReport(): Plugin {
  let outDir = 'dist';
  let failed = false;
  return {
    name: 'bridge-bundle-report',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle() {
      if (failed) return;
      const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
      const report = reportFirstPage(manifest, (file) => readFileSync(join(outDir, file)));
      writeFileSync(join(outDir, 'bundle-report.json'), `${JSON.stringify(report, null, 2)}\n`);
      this.info(`first page for an investor: ${report.firstPageKb} KB of JavaScript (gzip), limit ${report.limitKb} KB`);
      if (report.firstPageKb > report.limitKb)
        throw new Error(`the first page is over its limit by ${report.firstPageKb - report.limitKb} KB`);
    },
  };
}
