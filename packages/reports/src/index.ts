export type * from './model.js';
export { closeReportPdf, reportPdf, warmReportPdf } from './pdf/report-pdf.js';
