import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.js';
import { type Manifest, reportFirstPage } from './first-page.js';

/** Weighs the first page after each build, keeps the figures in `bundle-report.json` and fails the build above the limit. */
export function bundleReport(): Plugin {
  return afterBuild('bridge-bundle-report', (outDir, say) => {
    const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
    const report = reportFirstPage(manifest, (file) => readFileSync(join(outDir, file)));
    writeFileSync(join(outDir, 'bundle-report.json'), `${JSON.stringify(report, null, 2)}\n`);
    say(`first page for an investor: ${report.firstPageKb} KB of JavaScript (gzip), limit ${report.limitKb} KB`);
    if (report.firstPageKb > report.limitKb)
      throw new Error(`the first page is over its limit by ${report.firstPageKb - report.limitKb} KB`);
  });
}
