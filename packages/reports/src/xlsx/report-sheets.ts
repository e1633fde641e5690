import type { Assessment, RuleFinding } from '@bridge/common';
import { type MessageKey, type Translator, translator as translatorOf } from '@bridge/i18n';
import type { Locale, MatchReportModel, ReportMatch } from '../model.js';
import { countLines, headLines, recordLines, signLines } from '../view/head-lines.js';
import { missingFacts } from '../view/missing-facts.js';
import { companyText, gateNames, missingFactName, productText, reasonText, siteName, sourcesText, validityText } from '../view/phrases.js';
import { flagNames } from '../view/report-view.js';

/** One sheet as a workbook writer takes it; numbers stay numbers so that people can sort and sum them. */
export interface ReportSheet {
  name: string;
  columns: { header: string; width: number }[];
  rows: (string | number | null)[][];
}

type Row = ReportSheet['rows'][number];
type ColumnWord = Extract<MessageKey, `reports.column.${string}`> extends `reports.column.${infer Word}` ? Word : never;

const columns = ({ t }: Translator, words: readonly (readonly [ColumnWord, number])[]): ReportSheet['columns'] =>
  words.map(([word, width]) => ({ header: t(`reports.column.${word}`), width }));

function summarySheet(translator: Translator, model: MatchReportModel): ReportSheet {
  const lines = [
    ...headLines(translator, model),
    ...countLines(translator, model),
    ...signLines(translator, model.review),
    ...recordLines(translator, model),
  ];
  return {
    name: translator.t('reports.sheet.summary'),
    columns: columns(translator, [
      ['item', 34],
      ['value', 70],
    ]),
    rows: lines.map(({ label, value }) => [label, value]),
  };
}

function matchRow(translator: Translator, match: ReportMatch): Row {
  const { project, site, assessment } = match;
  const { low, mid, high } = assessment.fit.points;
  return [
    project.code,
    companyText(translator, project.companyName),
    productText(translator, project.product, project.productText),
    siteName(translator, site),
    translator.term('answer', assessment.gate),
    low,
    mid,
    high,
    assessment.readiness.score,
    flagNames(translator, match),
  ];
}

function matchesSheet(translator: Translator, { matches }: MatchReportModel): ReportSheet {
  return {
    name: translator.t('reports.sheet.matches'),
    columns: columns(translator, [
      ['project', 14],
      ['company', 44],
      ['product', 26],
      ['site', 22],
      ['gates', 12],
      ['lowest', 10],
      ['middle', 10],
      ['highest', 10],
      ['readiness', 12],
      ['flags', 60],
    ]),
    rows: matches.map((match) => matchRow(translator, match)),
  };
}

/** Rows of every match, each begun with the project's code and the site. */
function perMatch(translator: Translator, matches: readonly ReportMatch[], rowsOf: (assessment: Assessment) => Row[]): Row[] {
  return matches.flatMap(({ project, site, assessment }) =>
    rowsOf(assessment).map((row) => [project.code, siteName(translator, site), ...row]),
  );
}

function gatesSheet(translator: Translator, { matches }: MatchReportModel): ReportSheet {
  const { term } = translator;
  return {
    name: translator.t('reports.sheet.gates'),
    columns: columns(translator, [
      ['project', 14],
      ['site', 22],
      ['requirement', 20],
      ['answer', 12],
      ['need', 34],
      ['offer', 34],
      ['reason', 60],
      ['rule', 34],
      ['source', 16],
    ]),
    rows: perMatch(translator, matches, ({ gates }) =>
      gates.map(({ gate, answer, need, offer, reason, rule }) => [
        term('gate', gate),
        term('answer', answer),
        reasonText(translator, need),
        reasonText(translator, offer),
        reasonText(translator, reason),
        term('rule', rule.code),
        rule.source,
      ]),
    ),
  };
}

function criteriaSheet(translator: Translator, { matches }: MatchReportModel): ReportSheet {
  return {
    name: translator.t('reports.sheet.criteria'),
    columns: columns(translator, [
      ['project', 14],
      ['site', 22],
      ['criterion', 22],
      ['lowest', 10],
      ['middle', 10],
      ['highest', 10],
      ['reason', 70],
      ['source', 30],
    ]),
    rows: perMatch(translator, matches, ({ fit }) =>
      fit.criteria.map(({ criterion, points, reason, sources }) => [
        translator.term('criterion', criterion),
        points.low,
        points.mid,
        points.high,
        reasonText(translator, reason),
        sourcesText(translator, sources),
      ]),
    ),
  };
}

function findingRow(translator: Translator, { code, state, reason, validFrom, validTo, source }: RuleFinding): Row {
  const { term } = translator;
  return [
    term('rule', code),
    term('ruleState', state),
    reasonText(translator, reason),
    validityText(translator, validFrom, validTo),
    source,
  ];
}

function flagsSheet(translator: Translator, { matches }: MatchReportModel): ReportSheet {
  return {
    name: translator.t('reports.sheet.flags'),
    columns: columns(translator, [
      ['project', 14],
      ['site', 22],
      ['rule', 44],
      ['state', 16],
      ['reason', 60],
      ['validity', 26],
      ['source', 16],
    ]),
    rows: perMatch(translator, matches, ({ flags, incentives }) =>
      [...flags, ...incentives].map((finding) => findingRow(translator, finding)),
    ),
  };
}

function missingSheet(translator: Translator, { matches }: MatchReportModel): ReportSheet {
  return {
    name: translator.t('reports.sheet.missing'),
    columns: columns(translator, [
      ['project', 14],
      ['site', 22],
      ['fact', 30],
      ['from', 20],
      ['openPoints', 14],
    ]),
    rows: perMatch(translator, matches, (assessment) =>
      missingFacts(assessment).map((fact) => [
        missingFactName(translator, fact),
        translator.t(`reports.side.${fact.side}`),
        fact.openPoints,
      ]),
    ),
  };
}

function unplacedSheet(translator: Translator, { unplaced }: MatchReportModel): ReportSheet {
  return {
    name: translator.t('reports.sheet.unplaced'),
    columns: columns(translator, [
      ['code', 14],
      ['company', 44],
      ['failed', 60],
    ]),
    rows: unplaced.map(({ code, companyName, failedGates }) => [
      code,
      companyText(translator, companyName),
      gateNames(translator, failedGates),
    ]),
  };
}

/** The report as sheets in one language: the same codes and figures as the PDF, one row for each finding. */
export function reportSheets(model: MatchReportModel, locale: Locale): ReportSheet[] {
  const translator = translatorOf(locale);
  return [summarySheet, matchesSheet, gatesSheet, criteriaSheet, flagsSheet, missingSheet, unplacedSheet].map((sheet) =>
    sheet(translator, model),
  );
}
