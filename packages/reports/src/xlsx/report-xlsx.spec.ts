import { translator } from '@bridge/i18n';
import { readTable } from '@bridge/spreadsheet';
import { describe, expect, it } from '@jest/globals';
import { exampleReport } from '../testing/example-report.js';
import { reportXlsx } from './report-xlsx.js';

describe('the report as a workbook', () => {
  it('opens again with the sheets of the language, its company names and its figures', async () => {
    const { t } = translator('zh-CN');
    const bytes = await reportXlsx(exampleReport(2), 'zh-CN');
    const table = await readTable(bytes, { sheet: t('reports.sheet.matches'), headerRow: 1, kind: 'projects' });
    expect(table.sheetNames).toContain(t('reports.sheet.gates'));
    expect(table.rows[1]?.cells.slice(0, 2)).toEqual(['JS-001', '示例新材料有限公司']);
    expect(table.rows).toHaveLength(2);
  });

  it('keeps a name that looks like a formula as the text it is', async () => {
    const companyName = { ko: '=HYPERLINK("http://example.invalid","x")', zh: null, en: null };
    const bytes = await reportXlsx(exampleReport(1, { companyName }), 'ko');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('<f>');
    const table = await readTable(bytes, { sheet: translator('ko').t('reports.sheet.matches'), headerRow: 1, kind: 'projects' });
    expect(table.rows[0]?.cells[1]).toBe(companyName.ko);
  });
});
