import {
  type AgreementInput,
  ALL_ENDPOINTS,
  downloadRejected,
  downloadReport,
  editProject,
  type ImportView,
  listAgreements,
  openAgreement,
  readProject,
  registerProject,
} from '@bridge/common';
import { aProject } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../platform/viewer.js';
import { settled } from '../testing/imports.js';
import { type TwoCompanies, twoCompanies } from '../testing/two-companies.js';
import { newWorld, type World } from '../testing/world.js';
import { partsOf } from '../testing/zip.js';

let world: World;
let records: TwoCompanies;
beforeAll(async () => {
  world = await newWorld();
  records = await twoCompanies(world);
}, 60_000);
afterAll(() => world.close());

const SCRIPT = `<img src=x onerror=alert(1)><script>alert(1)</script>"'>`;
const sql = (text: string) => world.get(UnitOfWork).run(SYSTEM_VIEWER, (tx) => tx.rows<Record<string, unknown>>(text));
function fieldsOf(overrides: Partial<ReturnType<typeof aProject>> = {}) {
  const { companyName: _, uscc: __, ...fields } = aProject(overrides);
  return fields;
}

describe('fields that nobody asked for', () => {
  const unasked = {
    id: '01900000-0000-7000-8000-000000000001',
    code: 'P-2020-0001',
    origin: 'history',
    version: 77,
    role: 'administrator',
    mayEdit: true,
    createdBy: 'somebody else',
    updatedAt: '2020-01-01T00:00:00Z',
  };

  it('decide nothing about a new project: not its id, its origin, its version or whose it is', async () => {
    const { investor, organisationId } = records.a;
    const extra = { ...unasked, organisationId: records.b.organisationId, organisation: { id: records.b.organisationId } };
    const body = {
      fields: { ...fieldsOf({ productText: 'mass' }), companyName: { ko: 'x', zh: 'x', en: 'x' }, uscc: 'x', ...extra },
      written: {},
      ...extra,
    };
    const made = await investor.call(registerProject, { body });
    expect(made).toMatchObject({ origin: 'portal', version: 1, organisation: { id: organisationId } });
    expect(made.id).not.toBe(unasked.id);
    expect(made.code).not.toBe(unasked.code);
    expect(made.fields).toMatchObject({ uscc: null, companyName: { zh: `${records.a.marker} 公司` } });
    expect(Object.keys(made.fields)).toEqual(Object.keys(aProject()));
  });

  it('move no project to another company when it is edited', async () => {
    const { investor, organisationId, projectId } = records.a;
    const { version } = await investor.call(readProject, { params: { id: projectId } });
    const body = {
      fields: fieldsOf({ productText: 'edited' }),
      written: {},
      ...unasked,
      organisationId: records.b.organisationId,
      version,
    };
    const edited = await investor.call(editProject, { params: { id: projectId }, body });
    expect(edited).toMatchObject({ id: projectId, origin: 'portal', version: version + 1, organisation: { id: organisationId } });
  });

  it('make no public record of an agreement', async () => {
    const given: AgreementInput = {
      title: { ko: 'x', zh: null, en: null },
      level: 'company',
      documentType: 'mou',
      binding: null,
      sector: null,
      parties: [{ name: 'x', organisationId: null, side: 'other', state: 'proposed' }],
      signedOn: null,
      subject: null,
      amounts: [],
    };
    const made = await records.official.call(openAgreement, {
      body: { ...given, ...unasked, publicRecord: true, lastConfirmedBy: 'minister', stage: 'operating' } as AgreementInput,
    });
    expect(made).toMatchObject({ publicRecord: false, version: 1, stage: 'registered', lastConfirmedBy: 'zone-official' });
  });

  it('reach no prototype', async () => {
    const poison = Buffer.from(
      '{"fields":{"__proto__":{"polluted":true}},"written":{"constructor":{"prototype":{"polluted":true}}},"__proto__":{"polluted":true}}',
    );
    const answer = await records.a.investor.raw('POST', '/api/projects', poison, { 'content-type': 'application/json' });
    expect(answer.statusCode).toBe(400);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a query that holds SQL', () => {
  const SQL = [
    "' OR 1=1 --",
    "'); DROP TABLE app_user; --",
    "' UNION SELECT email, password_hash FROM app_user --",
    'code; SELECT 1',
    '%',
    '_',
    '\\',
  ];
  const lists = Object.entries(ALL_ENDPOINTS).flatMap(([name, endpoint]) =>
    endpoint.method === 'GET' && endpoint.query instanceof z.ZodMiniObject && !endpoint.path.includes(':')
      ? Object.keys(endpoint.query.shape).map((field) => [name, field, endpoint.path] as const)
      : [],
  );

  it.each(lists)('is a text or a refusal to %s in %s, and finds nothing more', async (_name, field, path) => {
    for (const agent of [records.a.investor, records.official]) {
      for (const text of SQL) {
        const { statusCode, body } = await agent.raw('GET', `/api${path}?${field}=${encodeURIComponent(text)}`);
        expect([field, text, [200, 400, 403].includes(statusCode)]).toEqual([field, text, true]);
        expect(body).not.toMatch(/argon2|syntax|relation "/);
        if (agent === records.a.investor) expect(body).not.toContain(records.b.marker);
      }
    }
    expect((await sql('select count(*)::int as people from app_user'))[0]?.people).toBeGreaterThan(2);
  });

  it('takes the signs of a pattern as letters', async () => {
    for (const q of ['%', '_', '\\']) expect((await records.a.investor.call(listAgreements, { query: { q } })).rows).toEqual([]);
  });
});

describe('a script stored as text', () => {
  it('comes back letter by letter, as JSON that no browser takes for a page', async () => {
    const { investor } = records.a;
    const fields = fieldsOf({ productText: SCRIPT, city: SCRIPT, remarks: SCRIPT });
    const { id } = await investor.call(registerProject, { body: { fields, written: { areaM2: SCRIPT } } });
    const answer = await investor.send(readProject, { params: { id } }, { accept: 'text/html' });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' });
    expect(JSON.parse(answer.body)).toMatchObject({
      fields: { productText: SCRIPT, city: SCRIPT, remarks: SCRIPT },
      written: { areaM2: SCRIPT },
    });
  });
});

describe('a file', () => {
  const upload = async (name: string, text: string): Promise<ImportView> => {
    const answer = await records.official.upload('/api/imports', { name, bytes: Buffer.from(text) }, { kind: 'projects' });
    return settled(records.official, (JSON.parse(answer.body) as ImportView).id);
  };
  const HEADER = '公司名称,拟投资产品,投资额（万元人民币）\n';

  it.each(['../../../../etc/passwd.csv', '..\\..\\windows\\a.csv', '/etc/cron.d/a.csv', 'a\u0001b.csv'])(
    'is kept under a name of the server, whatever it is called: %j',
    async (name) => {
      const batch = await upload(name, `${HEADER}甲公司,锂电池隔膜,1\n`);
      expect(batch.fileName).not.toMatch(/[\p{Cc}/\\]/u);
      const [row] = (await sql(`select file_key from import_batch where id = '${batch.id}'`)) as { file_key: string }[];
      expect(row?.file_key).toMatch(/^[\w-]+(\/[\w-]+)*$/);
      expect(row?.file_key).not.toContain('passwd');
    },
  );

  it('goes out with a name that can end no header', async () => {
    const batch = await upload('목록";x=y\u2028—表.csv', `${HEADER}"=1+1",锂电池隔膜,1\n`);
    const answer = await records.official.send(downloadRejected, { params: { id: batch.id }, query: { lang: 'ko' } });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%'()*!~-]+$/);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  it('gives a formula back as text in the rejected rows and in the workbook of a report', async () => {
    const batch = await upload('formulas.csv', `${HEADER}"=HYPERLINK(""http://x"",""y"")",锂电池隔膜,1\n`);
    const rejected = await records.official.send(downloadRejected, { params: { id: batch.id }, query: { lang: 'en' } });
    const report = await records.official.send(downloadReport, { params: { id: records.reportId }, query: { format: 'xlsx', lang: 'en' } });
    expect([rejected.statusCode, report.statusCode]).toEqual([200, 200]);
    expect(Object.values(partsOf(rejected.rawPayload)).join()).toContain('=HYPERLINK(');
    for (const { rawPayload } of [rejected, report]) {
      const sheets = Object.entries(partsOf(rawPayload)).filter(([name]) => name.startsWith('xl/worksheets/'));
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.filter(([, xml]) => /<f[ >]|<hyperlink/.test(xml))).toEqual([]);
    }
  });
});
