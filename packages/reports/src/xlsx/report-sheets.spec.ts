import { LOCALES } from '@bridge/common';
import { formatInstant, translator } from '@bridge/i18n';
import { describe, expect, it } from '@jest/globals';
import { approvedReport, exampleReport } from '../testing/example-report.js';
import { reportSheets } from './report-sheets.js';

describe('the report as sheets', () => {
  it.each(LOCALES)('fills every column of every row in %s', (locale) => {
    for (const { columns, rows } of reportSheets(exampleReport(2), locale)) {
      expect(columns.filter(({ header }) => header === '')).toEqual([]);
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it('has sheet names that Excel takes: unique, at most 31 characters, none of its forbidden signs', () => {
    for (const locale of LOCALES) {
      const names = reportSheets(exampleReport(), locale).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
    }
  });

  it.each(LOCALES)('says beside the head who signed and who approved the report, in %s', (locale) => {
    const { t } = translator(locale);
    const [summary] = reportSheets(approvedReport(), locale);
    expect(summary?.rows).toEqual(
      expect.arrayContaining([
        [t('reports.sign.reviewedBy'), 'Reviewer'],
        [t('reports.sign.approvedBy'), 'Approver'],
        [t('reports.sign.approvedAt'), formatInstant(locale, '2026-11-26T03:00:00.000Z')],
      ]),
    );
    const [open] = reportSheets(exampleReport(), locale);
    expect(open?.rows).toContainEqual([t('reports.sign.approvedBy'), t('reports.sign.notApproved')]);
  });

  it('keeps points as numbers whose criteria sum to the fit of the match', () => {
    const [, matches, , criteria] = reportSheets(exampleReport(), 'ko');
    const sum = (column: number): number => (criteria?.rows ?? []).reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(3), sum(4), sum(5)]).toEqual(matches?.rows[0]?.slice(5, 8));
  });

  it('says the same in every language: equal rows, equal figures', () => {
    const figures = LOCALES.map((locale) =>
      reportSheets(exampleReport(3), locale).map(({ rows }) => rows.map((row) => row.filter((cell) => typeof cell === 'number'))),
    );
    expect(figures[1]).toEqual(figures[0]);
    expect(figures[2]).toEqual(figures[0]);
  });
});
