import { CONSENTS } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { linkMailedTo } from '../support/mails.js';
import { Person, PHONE } from '../support/person.js';
import { withCheckCharacter } from '../support/uscc.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const EMAIL = 'applicant@journey.example';
const PASSWORD = 'eight kites over a lake';
const COMPANY = '旅程新材料有限公司';

async function register(applicant: Person): Promise<void> {
  const { page, words } = applicant;
  const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  await applicant.open('/register');
  await field(words.t('registrations.displayName')).fill('申请人');
  await field(words.t('registrations.email')).fill(EMAIL);
  await page.getByLabel(new RegExp(`^${words.t('registrations.password')}`)).fill(PASSWORD);
  await field(words.t('registrations.companyZh')).fill(COMPANY);
  await field(words.t('registrations.uscc')).fill(withCheckCharacter('91320583MA1JRNY01'));
  await page.getByRole('combobox', { name: new RegExp(`^${words.t('registrations.hub')}`) }).selectOption('jiangsu');
  await field(words.t('registrations.city')).fill('昆山');
  for (const consent of CONSENTS) await page.getByRole('checkbox', { name: words.t(`privacy.consent.${consent}`) }).check();
  await page.getByRole('button', { name: words.t('registrations.form.submit') }).click();
  await page.getByRole('heading', { name: words.t('registrations.form.sent.title') }).waitFor();
}

async function confirmAndEnter({ page, words }: Person): Promise<void> {
  await page.goto(await linkMailedTo(EMAIL));
  await page.getByLabel(new RegExp(`^${words.t('registrations.password')}`)).fill(PASSWORD);
  await page.getByRole('button', { name: words.t('registrations.confirm.submit') }).click();
  await page.getByRole('link', { name: words.t('account.toSignIn') }).click();
  await page.getByLabel(words.t('session.email')).fill(EMAIL);
  await page.getByLabel(words.t('session.password'), { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: words.t('session.submit'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.t('registrations.mine.title') }).waitFor();
}

async function approve(official: Person): Promise<void> {
  const { page, words } = official;
  await official.open('/');
  await page.getByRole('link', { name: words.t('home.work.registration-waits', { company: COMPANY }) }).click();
  await page.getByRole('button', { name: words.t('registrations.decide.of', { company: COMPANY }) }).click();
  await page.getByRole('combobox', { name: new RegExp(`^${words.t('registrations.decision')}`) }).selectOption('approved');
  await page.getByRole('button', { name: words.t('registrations.decision.send') }).click();
  await page
    .getByRole('row', { name: new RegExp(COMPANY) })
    .getByText(words.t('registrations.state.approved'))
    .waitFor();
}

describe('an investor on a phone in Chinese', () => {
  it('registers, confirms by the link of a mail, waits, and is let in by an official who works in Korean', async () => {
    const applicant = await Person.at(browser, { role: null, locale: 'zh-CN', viewport: PHONE });
    await register(applicant);
    await confirmAndEnter(applicant);
    await applicant.page.getByText(applicant.words.t('registrations.state.submitted')).waitFor();
    const official = await Person.at(browser, { role: 'zone-official', locale: 'ko' });
    await approve(official);
    await applicant.open('');
    await applicant.page.getByRole('heading', { level: 1, name: applicant.words.t('home.title') }).waitFor();
    await applicant.page.getByRole('link', { name: applicant.words.t('home.action.register') }).waitFor();
    expect(await applicant.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect([...applicant.faults, ...official.faults]).toEqual([]);
    await Promise.all([applicant.leave(), official.leave()]);
  });
});
