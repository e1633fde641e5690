import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA on the page as it stands, serious and critical. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // Through the protocol and not as a script element: the page's own policy forbids inline scripts, and should.
  const results = (await page.evaluate(
    `${source}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as AxeResults;
  return results.violations.filter(isSerious).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const isSerious = ({ impact }: Result): boolean => impact === 'serious' || impact === 'critical';
