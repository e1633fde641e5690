import { textFor } from '@bridge/common';
import { formatNumber, formatPeriod, type Translator } from '@bridge/i18n';
import type { FileRun } from './file-run.js';

/** The run in a few lines for a person: one for each project with its best site. */
export function summaryLines(run: FileRun, { t, term, locale }: Translator): string {
  const { snapshot } = run.compiled;
  const { asOf, hashes, counts } = run.result.head;
  const sites = new Map(snapshot.opportunities.map((site) => [site.id, site]));
  const head = t('cli.match.head', {
    projects: formatNumber(counts.projects),
    opportunities: formatNumber(counts.opportunities),
    asOfDate: formatPeriod(locale, asOf),
    resultText: hashes.result.slice(0, 12),
  });
  const lines = snapshot.projects.map(({ id, code, fields }) => {
    const company = textFor(fields.companyName, locale);
    const [best] = run.bestOf(id);
    const site = best && sites.get(best.opportunityId);
    if (!best || !site || best.gate === 'no') return t('cli.match.unplaced', { code, company });
    return t('cli.match.best', {
      code,
      company,
      site: t('reports.site.name', { block: term('block', site.block), parcel: site.parcelNo }),
      answer: term('answer', best.gate),
      fit: formatNumber(best.fit.mid),
      readiness: formatNumber(best.readiness),
    });
  });
  return `${[head, ...lines].join('\n')}\n`;
}
