import { formatInstant, formatNumber, formatPeriod, type Translator } from '@bridge/i18n';
import type { MatchReportModel } from '../model.js';
import { NOTHING } from './phrases.js';
import type { Line } from './typeset-report.js';

/** The report's head: number, state, dates, delegation and rule set. */
export function headLines(translator: Translator, model: MatchReportModel): Line[] {
  const { t, term, locale } = translator;
  return [
    { label: t('reports.head.number'), value: model.number ?? t('reports.head.noNumber') },
    { label: t('reports.head.state'), value: model.state === null ? NOTHING : term('reportState', model.state) },
    { label: t('reports.head.delegation'), value: delegationName(translator, model) ?? NOTHING },
    { label: t('reports.head.asOf'), value: formatPeriod(locale, model.run.asOf) },
    { label: t('reports.head.createdAt'), value: model.createdAt === null ? NOTHING : formatInstant(locale, model.createdAt) },
    { label: t('reports.head.ruleSet'), value: model.ruleSetVersion },
  ];
}

/** The delegation in the reader's language, else by any name it has; null where the report covers all projects. */
export function delegationName({ locale, term }: Translator, { delegation }: MatchReportModel): string | null {
  if (delegation === null) return null;
  const { name, hub } = delegation;
  const own = locale === 'zh-CN' ? name.zh : name[locale];
  return own ?? name.en ?? name.ko ?? name.zh ?? (hub && term('hub', hub));
}

/** How many projects, sites and pairs the run saw, and what their gates answered. */
export function countLines({ t }: Translator, { run: { counts } }: MatchReportModel): Line[] {
  return [
    { label: t('reports.summary.projects'), value: formatNumber(counts.projects) },
    { label: t('reports.summary.opportunities'), value: formatNumber(counts.opportunities) },
    { label: t('reports.summary.pairs'), value: formatNumber(counts.pairs) },
    { label: t('reports.summary.yes'), value: formatNumber(counts.yes) },
    { label: t('reports.summary.unknown'), value: formatNumber(counts.unknown) },
    { label: t('reports.summary.no'), value: formatNumber(counts.no) },
  ];
}

/** Who made, signed and approved the report, and when. */
export function signLines({ t, locale }: Translator, review: MatchReportModel['review']): Line[] {
  const at = (instant: string | null | undefined): string => (instant ? formatInstant(locale, instant) : NOTHING);
  return [
    { label: t('reports.sign.preparedBy'), value: review?.preparedBy ?? NOTHING },
    { label: t('reports.sign.submittedAt'), value: at(review?.submittedAt) },
    { label: t('reports.sign.reviewedBy'), value: review?.signedBy ?? t('reports.sign.pending') },
    { label: t('reports.sign.signedAt'), value: at(review?.signedAt) },
    { label: t('reports.sign.approvedBy'), value: review?.approvedBy ?? t('reports.sign.notApproved') },
    { label: t('reports.sign.approvedAt'), value: at(review?.approvedAt) },
  ];
}

/** Hashes and engine version: what a reader needs to show that the run was this one. */
export function recordLines({ t }: Translator, { run: { hashes } }: MatchReportModel): Line[] {
  return [
    { label: t('reports.record.input'), value: hashes.input },
    { label: t('reports.record.ruleSet'), value: hashes.ruleSet },
    { label: t('reports.record.result'), value: hashes.result },
    { label: t('reports.record.engine'), value: hashes.engineVersion },
  ];
}
