import type { Locale, MatchReportModel } from '../model.js';
import { reportView } from '../view/report-view.js';
import { closeTypesetter, typeset } from './typesetter.js';

/**
 * The match report as an accessible PDF (PDF/UA-1, tagged, fonts embedded) in one language. Set in a thread of its own.
 * Texts are printed letter by letter. Rejects when the thread dies or the compiler refuses the document.
 */
export function reportPdf(model: MatchReportModel, locale: Locale): Promise<Uint8Array> {
  return typeset(reportView(model, locale));
}

/** Starts the thread and loads the fonts, so that the first reader does not wait for it. */
export async function warmReportPdf(): Promise<void> {
  await reportPdf(EMPTY_REPORT, 'ko');
}

/** Ends the thread, for a server that shuts down. A later report starts it again. */
export function closeReportPdf(): Promise<void> {
  return closeTypesetter();
}

const EMPTY_REPORT: MatchReportModel = {
  number: null,
  state: null,
  createdAt: null,
  delegation: null,
  ruleSetVersion: '',
  run: {
    asOf: '2026-01-01',
    hashes: { input: '', ruleSet: '', result: '', engineVersion: '' },
    counts: { projects: 0, opportunities: 0, pairs: 0, yes: 0, unknown: 0, no: 0 },
  },
  matches: [],
  unplaced: [],
  review: null,
};
