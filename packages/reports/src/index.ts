export type * from './model.js';
export { closeReportPdf, reportPdf, warmReportPdf } from './pdf/report-pdf.js';
export { reportXlsx } from './xlsx/report-xlsx.js';
