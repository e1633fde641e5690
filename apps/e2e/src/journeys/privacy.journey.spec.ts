import { readFileSync } from 'node:fs';
import { CONSENTS, LOCALES } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { seriousViolations } from '../support/axe.js';
import { Person, PHONE } from '../support/person.js';
import { type Applicant, confirmAndEnter, register } from '../support/registration.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const card = ({ page, words }: Person, consent: (typeof CONSENTS)[number]) =>
  page.getByRole('region', { name: words.term('consent', consent) });

/** The file of everything that is kept of the person. */
async function ownData({ page, words }: Person): Promise<Record<string, unknown[]>> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.t('privacy.export.download') }).click();
  return JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as Record<string, unknown[]>;
}

async function withdrawAndGiveAgain(person: Person): Promise<void> {
  const { page, words } = person;
  await card(person, 'cross-border')
    .getByRole('button', { name: words.t('privacy.consents.withdraw') })
    .click();
  await page
    .getByRole('group', { name: words.t('privacy.consents.withdraw.question') })
    .getByRole('button', { name: words.t('privacy.consents.withdraw') })
    .click();
  await page.getByText(words.t('privacy.withheld.title')).waitFor();
  // Every other page leads back here, and the consent leads on to it.
  await person.open('/my-registration');
  await page.waitForURL(/\/account\/privacy/);
  await page.getByText(words.t('privacy.withheld.title')).waitFor();
  await person.shot('privacy-withheld');
  await card(person, 'cross-border')
    .getByRole('button', { name: words.t('privacy.consents.give') })
    .click();
  await page.getByRole('heading', { level: 1, name: words.t('registrations.mine.title') }).waitFor();
  await person.open('/account/privacy');
}

async function erase({ page, words }: Person, password: string): Promise<void> {
  await page.getByRole('button', { name: words.t('privacy.erase.begin') }).click();
  await page
    .getByRole('group', { name: words.t('privacy.erase.question') })
    .getByRole('button', { name: words.t('privacy.erase.begin') })
    .click();
  await page.getByLabel(words.t('session.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: words.t('privacy.erase.confirm') }).click();
  await page.getByRole('heading', { level: 1, name: words.t('privacy.erased.title') }).waitFor();
}

describe.each(LOCALES)('a person on a phone in %s', (locale) => {
  it('reads the notice, consents, takes the own data along, withdraws, consents again, and is erased', async () => {
    const applicant: Applicant = {
      email: `erased-${locale.toLowerCase()}@journey.example`,
      password: 'eight kites over a lake',
      company: `消除旅程${LOCALES.indexOf(locale)}有限公司`,
      uscc: `91320583MA1ERAY0${LOCALES.indexOf(locale)}`,
    };
    const person = await Person.at(browser, { role: null, locale, viewport: PHONE });
    const { page, words } = person;
    await register(person, applicant);
    await confirmAndEnter(person, applicant);
    await person.open('/account/privacy');
    for (const consent of CONSENTS)
      await card(person, consent)
        .getByRole('button', { name: words.t('privacy.consents.withdraw') })
        .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await person.shot('privacy-account');
    const { account, consents } = await ownData(person);
    expect([account, consents?.length]).toMatchObject([[{ email: applicant.email }], 2]);
    await withdrawAndGiveAgain(person);
    await erase(person, applicant.password);
    await person.shot('privacy-erased');
    await person.open('/sign-in');
    await person.enter(applicant.email, applicant.password);
    await page.getByText(words.t('errors.session.wrong-credentials')).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});

describe('an administrator who works in Korean', () => {
  it('publishes the notice of the operator, and whoever had consented is asked again before anything else', async () => {
    const applicant: Applicant = {
      email: 'asked-again@journey.example',
      password: 'eight kites over a lake',
      company: '告知旅程有限公司',
      uscc: '91320583MA1NTCY01',
    };
    const person = await Person.at(browser, { role: null, locale: 'zh-CN', viewport: PHONE });
    await register(person, applicant);
    await confirmAndEnter(person, applicant);
    const administrator = await Person.at(browser, { role: 'administrator', locale: 'ko' });
    await publish(administrator);

    const { page, words } = person;
    await person.open('/my-registration');
    await page.waitForURL(/\/account\/privacy/);
    await page.getByText('运营机构：旅程机构').waitFor();
    await person.shot('privacy-gate');
    expect(await seriousViolations(page)).toEqual([]);
    for (const consent of CONSENTS) await page.getByRole('checkbox', { name: words.t(`privacy.consent.${consent}`) }).check();
    await page.getByRole('button', { name: words.t('privacy.answer.save') }).click();
    await page.getByRole('heading', { level: 1, name: words.t('registrations.mine.title') }).waitFor();

    await administrator.open('/privacy?state=settled');
    await administrator.page
      .getByRole('row', { name: /申请人/ })
      .first()
      .waitFor();
    await administrator.shot('privacy-records');
    expect([...person.faults, ...administrator.faults]).toEqual([]);
    await Promise.all([person.leave(), administrator.leave()]);
  });
});

/** Publishes the text in force with another controller. */
async function publish(administrator: Person): Promise<void> {
  const { page, words } = administrator;
  await administrator.open('/privacy/new');
  const controller = page.getByRole('group', { name: words.term('noticeItem', 'controller') });
  await controller.getByRole('textbox', { name: /^한국어/ }).fill('운영 기관: 여정 기관');
  await controller.getByRole('textbox', { name: /^中文/ }).fill('运营机构：旅程机构');
  await controller.getByRole('textbox', { name: /^English/ }).fill('Operator: the institution of the journey');
  await administrator.shot('privacy-publish');
  await page.getByRole('button', { name: words.t('privacy.publish.next') }).click();
  await page.getByRole('button', { name: words.t('privacy.publish.confirm') }).click();
  await page.getByRole('heading', { level: 1, name: words.t('privacy.records.title') }).waitFor();
}
