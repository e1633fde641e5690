import {
  type AgreementView,
  changeParcel,
  LOCALES,
  listNotices,
  listOpportunities,
  listProjects,
  mayChangeFigure,
  NOTICE_ITEMS,
  type NoticeText,
  type OpportunityView,
  openAgreement,
  PARCEL_FIELDS,
  type ProjectFields,
  publishNotice,
  readOpportunity,
  readProject,
  registerProject,
} from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ApiClient } from '../support/api-client.js';
import { Person } from '../support/person.js';

const SCRIPT = `<img src=x onerror="alert('stored')"><script>alert(1)</script>"'>javascript:alert(2)`;

let browser: Browser;
/** Pages of what was written, and lists, which may show other records first. */
let records: string[];
const LISTS = ['/projects', '/agreements?view=list', '/agreements'];
beforeAll(async () => {
  browser = await launchBrowser();
  const [official, investor] = [await ApiClient.as('zone-official'), await ApiClient.as('investor')];
  await noticeOf(await ApiClient.as('administrator'));
  const project = await projectOf(investor);
  const [parcel, agreement] = [await parcelOf(official), await agreementOf(official)];
  records = [`/projects/${project}`, `/opportunities/${parcel}`, `/agreements/${agreement.id}`, '/privacy-notice'];
});
afterAll(() => browser.close());

/** Every text of a project that somebody may write. */
async function projectOf(investor: ApiClient): Promise<string> {
  const [known] = (await investor.call(listProjects, {})).rows;
  const { fields: given } = await investor.call(readProject, { params: { id: known?.id ?? '' } });
  const { companyName: _, uscc: __, ...fields } = given as ProjectFields;
  const body = {
    fields: { ...fields, city: SCRIPT, productText: SCRIPT, remarks: SCRIPT },
    written: { areaM2: SCRIPT, investment: SCRIPT },
  };
  return (await investor.call(registerProject, { body })).id;
}

async function parcelOf(official: ApiClient): Promise<string> {
  const [row] = (await official.call(listOpportunities, {})).rows;
  const { id, version, block, parcelNo, figures } = await official.call(readOpportunity, { params: { id: row?.id ?? '' } });
  const marked = Object.fromEntries(
    PARCEL_FIELDS.map((field) => {
      const { value, provenance } = figures[field];
      const own = mayChangeFigure(field, figures[field], 'sdia');
      return [field, { value, provenance: own ? { ...provenance, source: SCRIPT, written: SCRIPT } : provenance }];
    }),
  ) as OpportunityView['figures'];
  await official.call(changeParcel, { params: { id }, body: { version, block, parcelNo, remarks: SCRIPT, figures: marked } });
  return id;
}

/** Every item of the notice that everybody reads. */
async function noticeOf(administrator: ApiClient): Promise<void> {
  const text = Object.fromEntries(NOTICE_ITEMS.map((item) => [item, SCRIPT])) as NoticeText;
  const [inForce] = (await administrator.call(listNotices, {})).rows;
  const body = { replaces: inForce?.version ?? null, texts: { ko: text, 'zh-CN': text, en: text } };
  await administrator.call(publishNotice, { body });
}

function agreementOf(official: ApiClient): Promise<AgreementView> {
  return official.call(openAgreement, {
    body: {
      title: { ko: SCRIPT, zh: SCRIPT, en: SCRIPT },
      level: 'company',
      documentType: 'mou',
      binding: null,
      sector: null,
      parties: [{ name: SCRIPT, organisationId: null, side: 'china', state: 'proposed' }],
      signedOn: null,
      subject: SCRIPT,
      amounts: [{ kind: 'announced', amount: 1, currency: 'USD', on: null, source: SCRIPT }],
    },
  });
}

describe('a script that somebody stored as text', () => {
  it.each(LOCALES)('is shown letter by letter in %s and never runs', async (locale) => {
    const official = await Person.at(browser, { role: 'zone-official', locale });
    for (const path of records) {
      await official.open(path);
      await official.page.locator('main').getByText(`onerror="alert('stored')"`).first().waitFor();
    }
    for (const path of LISTS) {
      await official.open(path);
      await official.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    }
    expect(official.faults).toEqual([]);
    expect(await official.page.locator('img[src="x"]').count()).toBe(0);
    await official.leave();
  });
});
