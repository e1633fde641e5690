import { writeXlsx } from '@bridge/spreadsheet';
import type { Locale, MatchReportModel } from '../model.js';
import { reportSheets } from './report-sheets.js';

/** The match report as a workbook in one language; texts are stored as texts and never run as formulas. */
export function reportXlsx(model: MatchReportModel, locale: Locale): Promise<Uint8Array> {
  return writeXlsx(
    reportSheets(model, locale).map(({ name, columns, rows }) => ({
      name,
      header: true,
      widths: columns.map(({ width }) => width),
      rows: [columns.map(({ header }) => header), ...rows],
    })),
  );
}
