// Milliseconds for the PDF of a report over 25 projects, as many as the longest sample list has,, in each language, after one warm-up. Run after a build: `node bench/pdf.mjs`.
import { closeReportPdf, reportPdf, warmReportPdf } from '../dist/index.js';
import { exampleReport } from '../dist/testing/example-report.js';

const projects = Number(process.argv[2] ?? 25);
const report = exampleReport(projects);
const before = performance.now();
await warmReportPdf();
console.log(`warm-up ${Math.round(performance.now() - before)} ms`);
for (const locale of ['ko', 'zh-CN', 'en']) {
  const start = performance.now();
  const pdf = await reportPdf(report, locale);
  console.log(`${locale}: ${projects} projects, ${Math.round(performance.now() - start)} ms, ${Math.round(pdf.length / 1024)} KB`);
}
await closeReportPdf();
