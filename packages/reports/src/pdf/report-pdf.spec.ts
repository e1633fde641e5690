import { LOCALES } from '@bridge/common';
import { formatInstant, translator } from '@bridge/i18n';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../model.js';
import { approvedReport, exampleReport } from '../testing/example-report.js';
import { pdfText } from '../testing/pdf-text.js';
import { closeReportPdf, reportPdf } from './report-pdf.js';

const raw = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
/** Line breaks depend on the width of a column; what a reader searches for does not. */
const flat = (text: string): string => text.replace(/\s+/g, '');

afterAll(closeReportPdf);

describe.each(LOCALES)('the report as PDF in %s', (locale: Locale) => {
  let pdf: Uint8Array;
  let text: string;
  beforeAll(async () => {
    pdf = await reportPdf(exampleReport(2), locale);
    text = flat(pdfText(pdf));
  });

  it('gives back its text: title, company in Chinese, site, answers, who confirmed its area, and every hash', () => {
    const { t, term } = translator(locale);
    for (const part of [t('reports.title'), '示例新材料有限公司', t('reports.site.name', { block: term('block', '3'), parcel: '3-02' })]) {
      expect(text).toContain(flat(part));
    }
    expect(text).toContain(flat(term('answer', 'unknown')));
    expect(text).toContain(flat(term('issuer', 'krc')));
    for (const letter of ['a', 'b', 'c']) expect(text).toContain(letter.repeat(64));
    expect(text).not.toContain('\uFFFD');
  });

  it('says where each source that it names can be read, and lists no other', () => {
    expect(text).toContain('https://example.invalid/foreign-investment');
    expect(text).not.toContain('never-named');
  });

  it('says that a report is neither signed nor approved yet, and once it is by whom and when', async () => {
    const { t } = translator(locale);
    for (const key of ['reports.sign.pending', 'reports.sign.notApproved'] as const) expect(text).toContain(flat(t(key)));
    const printed = flat(pdfText(await reportPdf(approvedReport(), locale)));
    for (const line of [
      [t('reports.sign.reviewedBy'), 'Reviewer'],
      [t('reports.sign.signedAt'), formatInstant(locale, '2026-11-25T02:00:00.000Z')],
      [t('reports.sign.approvedBy'), 'Approver'],
      [t('reports.sign.approvedAt'), formatInstant(locale, '2026-11-26T03:00:00.000Z')],
    ]) {
      expect(printed).toContain(flat(line.join('')));
    }
    expect(printed).not.toContain(flat(t('reports.sign.notApproved')));
  });

  it('is tagged, names its language and embeds every font with its Unicode map', () => {
    const source = raw(pdf);
    expect(source).toContain('/StructTreeRoot');
    expect(source).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(source).toMatch(/pdfuaid:part/);
    expect(source).toContain(`/Lang (${locale === 'ko' ? 'ko-KR' : locale})`);
    const fonts = source.match(/\/Subtype \/Type0/g)?.length ?? 0;
    expect(fonts).toBeGreaterThan(1);
    expect(source.match(/\/FontFile[23]/g)).toHaveLength(fonts);
    expect(source.match(/\/ToUnicode/g)).toHaveLength(fonts);
  });

  it('names tables by their header cells and headings by level', () => {
    expect(raw(pdf)).toMatch(/\/S \/TH\b/);
    expect(raw(pdf)).toMatch(/\/S \/H1\b/);
    expect(raw(pdf)).toMatch(/\/S \/H2\b/);
  });
});

describe('what people wrote', () => {
  const written = async (companyName: string): Promise<string> =>
    flat(pdfText(await reportPdf(exampleReport(1, { companyName: { ko: companyName, zh: null, en: null } }), 'ko')));

  it('is printed letter by letter even where it looks like markup', async () => {
    const markup = '#read("report.typ") $x^2$ *bold* _it_ @ref <label> \\ `code` // note';
    expect(await written(markup)).toContain(flat(markup));
  });

  it('never stops a report: characters that no font can draw are named by their code point', async () => {
    expect(await written('𠮷野\u202Eevil\u0007 🚀')).toContain('〓U+20BB7野evil〓U+1F680');
  });
});

describe('the thread that sets reports', () => {
  it('sets several at once and each reader gets the own language', async () => {
    const texts = await Promise.all(LOCALES.map(async (locale) => pdfText(await reportPdf(exampleReport(), locale))));
    expect(texts.map((text, index) => text.includes(translator(LOCALES[index] ?? 'en').t('reports.title')))).toEqual([true, true, true]);
  });

  it('refuses what is under way when it is closed, and starts again for the next report', async () => {
    const underWay = reportPdf(exampleReport(), 'en');
    const refused = expect(underWay).rejects.toThrow();
    await closeReportPdf();
    await refused;
    expect((await reportPdf(exampleReport(), 'en')).length).toBeGreaterThan(1000);
  });

  it('gives the same bytes for the same report', async () => {
    const [first, second] = await Promise.all([reportPdf(exampleReport(), 'ko'), reportPdf(exampleReport(), 'ko')]);
    expect(Buffer.compare(Buffer.from(first ?? []), Buffer.from(second ?? []))).toBe(0);
  });

  it('dates a document by the report and never by the clock', async () => {
    expect(raw(await reportPdf(exampleReport(), 'ko'))).toContain('/CreationDate (D:20261124');
    expect(raw(await reportPdf({ ...exampleReport(), createdAt: null }, 'ko'))).not.toContain('/CreationDate');
  });
});
