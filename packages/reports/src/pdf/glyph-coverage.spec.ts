import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleReport } from '../testing/example-report.js';
import { pdfText } from '../testing/pdf-text.js';
import { drawable } from './glyph-coverage.js';
import { closeReportPdf, reportPdf } from './report-pdf.js';

afterAll(closeReportPdf);

describe('texts made drawable', () => {
  it('keep Korean, Chinese and Latin text as it is', () => {
    for (const text of ['새만금 국가산업단지 ㎡·㎥', '青岛新材料有限公司（集团）镕喆', 'Example Co., Ltd. – 1,350 m² “A”']) {
      expect(drawable(text)).toBe(text);
    }
  });

  it('name what no font has by its code point and drop marks that turn or hide text', () => {
    expect(drawable('𠮷')).toBe('〓U+20BB7');
    expect(drawable('a\u202Eb\u200Bc\u0000d\ne')).toBe('abcd e');
  });

  it('do not change when they are made drawable again, whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(drawable(drawable(text))).toBe(drawable(text));
      }),
    );
  });

  it('never stop an accessible PDF, whatever is in a name', async () => {
    const names = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), { numRuns: 60, seed: 20261124 });
    const report = exampleReport(names.length);
    report.matches.forEach((match, index) => {
      match.project = { ...match.project, code: `N-${index}`, companyName: { ko: names[index] ?? null, zh: null, en: null } };
    });
    expect(pdfText(await reportPdf(report, 'ko'))).toContain(`N-${names.length - 1}`);
  });
});
