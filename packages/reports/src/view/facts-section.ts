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

/** What the project needs beside what the site offers. */
export function factsSection(translator: Translator, { project, site }: ReportMatch): Section {
  const { t, term, locale } = translator;
  const known = <T>(value: T | null, print: (value: T) => string): string => (value === null ? NOTHING : print(value));
  const row = (item: string, need: string, offer: string): Cell[] => [{ text: item }, { text: need }, { text: offer }];
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
        ),
        row(
          term('projectField', 'start'),
          known(project.start, (start) => formatPeriod(locale, start)),
          known(site.availableFrom, (day) => formatPeriod(locale, day)),
        ),
        row(term('projectField', 'powerMw'), known(project.powerMw, formatPowerMw), known(site.powerMw, formatPowerMw)),
        row(
          term('projectField', 'waterM3PerDay'),
          known(project.waterM3PerDay, (water) => formatWater(locale, water)),
          known(site.waterM3PerDay, (water) => formatWater(locale, water)),
        ),
      ],
    },
  };
}
