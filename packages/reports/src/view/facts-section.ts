import type { ParcelField } from '@bridge/common';
import {
  formatArea,
  formatAreaRange,
  formatMoney,
  formatPercent,
  formatPeriod,
  formatPowerMw,
  formatWater,
  type Translator,
} from '@bridge/i18n';
import type { ReportMatch } from '../model.js';
import { joined, NOTHING, productText } from './phrases.js';
import type { Cell, Section } from './typeset-report.js';

/** Who answers for a figure of the site and since when, e.g. "KRC, 2 November 2026". */
function confirmedBy({ term, locale }: Translator, { sources }: ReportMatch['site'], field: ParcelField): string | null {
  const given = sources?.[field];
  if (!given) return null;
  const issuer = given.issuer === null ? given.source : term('issuer', given.issuer);
  return joined([issuer, given.asOf && formatPeriod(locale, given.asOf)], ', ');
}

/** What the project needs beside what the site offers. */
export function factsSection(translator: Translator, { project, site }: ReportMatch): Section {
  const { t, term, locale } = translator;
  const known = <T>(value: T | null, print: (value: T) => string): string => (value === null ? NOTHING : print(value));
  const row = (item: string, need: string, offer: string, field?: ParcelField): Cell[] => [
    { text: item },
    { text: need },
    { text: offer, note: field ? confirmedBy(translator, site, field) : null },
  ];
  const region = joined([project.hub && term('hub', project.hub), project.city], ' · ') ?? NOTHING;
  return {
    title: t('reports.match.facts'),
    empty: null,
    table: {
      header: [t('reports.column.item'), t('reports.column.need'), t('reports.column.offer')],
      rows: [
        row(t('reports.column.product'), productText(translator, project.product, project.productText), NOTHING),
        row(t('reports.column.region'), region, term('block', site.block)),
        row(
          term('projectField', 'investment'),
          known(project.investment, (money) => formatMoney(locale, money)),
          NOTHING,
        ),
        row(term('projectField', 'chineseEquityPercent'), known(project.chineseEquityPercent, formatPercent), NOTHING),
        row(
          term('projectField', 'areaM2'),
          known(project.areaM2, (area) => formatAreaRange(locale, area)),
          known(site.areaM2, (area) => formatArea(locale, area)),
          'areaM2',
        ),
        row(
          term('projectField', 'start'),
          known(project.start, (start) => formatPeriod(locale, start)),
          known(site.availableFrom, (day) => formatPeriod(locale, day)),
          'availableFrom',
        ),
        row(term('projectField', 'powerMw'), known(project.powerMw, formatPowerMw), known(site.powerMw, formatPowerMw), 'powerMw'),
        row(
          term('projectField', 'waterM3PerDay'),
          known(project.waterM3PerDay, (water) => formatWater(locale, water)),
          known(site.waterM3PerDay, (water) => formatWater(locale, water)),
          'waterM3PerDay',
        ),
      ],
    },
  };
}
