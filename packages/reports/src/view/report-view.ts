import { formatInstant, formatList, formatNumber, seoulDay, type Translator, translator as translatorOf } from '@bridge/i18n';
import type { Locale, MatchReportModel, ReportMatch, ReportUnplaced } from '../model.js';
import { countLines, delegationName, headLines, recordLines, signLines } from './head-lines.js';
import { matchView } from './match-view.js';
import { companyText, gateNames, joined, NOTHING, productText, siteName } from './phrases.js';
import { sourcesView } from './sources-view.js';
import type { Cell, Table, TypesetReport } from './typeset-report.js';

/** Font families in the order of the language: each lacks glyphs that the other has. */
const LANGUAGES: Record<Locale, TypesetReport['lang']> = {
  ko: { code: 'ko', region: 'KR', fonts: ['Noto Sans KR', 'Noto Sans SC'] },
  'zh-CN': { code: 'zh', region: 'CN', fonts: ['Noto Sans SC', 'Noto Sans KR'] },
  en: { code: 'en', region: null, fonts: ['Noto Sans KR', 'Noto Sans SC'] },
};

/** Raised and open risk flags of a match by name. */
export function flagNames({ t, term, locale }: Translator, { assessment }: ReportMatch): string | null {
  const shown = assessment.flags.filter(({ state }) => state === 'met' || state === 'unknown');
  if (shown.length === 0) return null;
  return formatList(
    locale,
    shown.map(({ code, state }) => {
      const flag = term('rule', code);
      return state === 'met' ? flag : t('reports.match.openFlag', { flag, state: term('ruleState', state) });
    }),
  );
}

function summaryRow(translator: Translator, match: ReportMatch, index: number): Cell[] {
  const { project, site, assessment } = match;
  const { low, mid, high } = assessment.fit.points;
  const range = low === high ? null : translator.t('reports.match.points', { low: formatNumber(low), high: formatNumber(high) });
  return [
    { text: String(index + 1) },
    { text: project.code, note: companyText(translator, project.companyName) },
    { text: productText(translator, project.product, project.productText) },
    { text: siteName(translator, site) },
    { text: translator.term('answer', assessment.gate), tone: assessment.gate },
    { text: formatNumber(mid), note: range },
    { text: String(assessment.readiness.score) },
    { text: flagNames(translator, match) ?? NOTHING },
  ];
}

function summaryTable(translator: Translator, matches: readonly ReportMatch[]): Table {
  const { t } = translator;
  return {
    header: [
      t('reports.column.no'),
      t('reports.column.project'),
      t('reports.column.product'),
      t('reports.column.site'),
      t('reports.column.gates'),
      t('reports.column.fit'),
      t('reports.column.readiness'),
      t('reports.column.flags'),
    ],
    rows: matches.map((match, index) => summaryRow(translator, match, index)),
  };
}

function unplacedTable(translator: Translator, unplaced: readonly ReportUnplaced[]): Table {
  const { t } = translator;
  return {
    header: [t('reports.column.code'), t('reports.column.company'), t('reports.column.failed')],
    rows: unplaced.map(({ code, companyName, failedGates }) => [
      { text: code },
      { text: companyText(translator, companyName) },
      { text: gateNames(translator, failedGates) ?? NOTHING },
    ]),
  };
}

function signView(translator: Translator, { review }: MatchReportModel): TypesetReport['sign'] {
  const { t, locale } = translator;
  return {
    title: t('reports.sign.title'),
    lines: signLines(translator, review),
    comments: {
      title: t('reports.sign.comments'),
      lines: (review?.comments ?? []).map((comment) => ({
        label: `${formatInstant(locale, comment.at)} · ${comment.by}`,
        value: comment.text,
      })),
    },
  };
}

function createdOn({ createdAt }: MatchReportModel): TypesetReport['created'] {
  if (createdAt === null) return null;
  const [year = 0, month = 0, day = 0] = seoulDay(createdAt).split('-').map(Number);
  return { year, month, day };
}

/** The whole report in one language, ready to be laid out. */
export function reportView(model: MatchReportModel, locale: Locale): TypesetReport {
  const translator = translatorOf(locale);
  const { t } = translator;
  const delegation = delegationName(translator, model);
  const subtitle = delegation === null ? t('reports.subtitleAll') : t('reports.subtitleDelegation', { delegation });
  return {
    lang: LANGUAGES[locale],
    title: t('reports.title'),
    subtitle,
    created: createdOn(model),
    footer: joined([t('reports.title'), model.number, subtitle], ' · ') ?? '',
    pagePattern: t('reports.page.footer', { page: '{page}', pages: '{pages}' }),
    head: headLines(translator, model),
    summary: {
      title: t('reports.summary.title'),
      counts: countLines(translator, model),
      table: summaryTable(translator, model.matches),
      empty: model.matches.length === 0 ? t('reports.summary.none') : null,
    },
    guide: { paragraphs: [t('reports.guide.gates'), t('reports.guide.fit'), t('reports.guide.apart')] },
    matches: model.matches.map((match) => matchView(translator, match)),
    unplaced: {
      title: t('reports.unplaced.title'),
      empty: model.unplaced.length === 0 ? t('reports.unplaced.none') : null,
      table: unplacedTable(translator, model.unplaced),
    },
    sign: signView(translator, model),
    sources: sourcesView(translator, model),
    record: { title: t('reports.record.title'), note: t('reports.record.note'), lines: recordLines(translator, model) },
  };
}
