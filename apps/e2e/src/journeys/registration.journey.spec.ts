import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Person, PHONE } from '../support/person.js';
import { type Applicant, confirmAndEnter, register } from '../support/registration.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const APPLICANT: Applicant = {
  email: 'applicant@journey.example',
  password: 'eight kites over a lake',
  company: '旅程新材料有限公司',
  uscc: '91320583MA1JRNY01',
};

async function approve(official: Person): Promise<void> {
  const { page, words } = official;
  await official.open('/');
  await page.getByRole('link', { name: words.t('home.work.registration-waits', { company: APPLICANT.company }) }).click();
  await page.getByRole('button', { name: words.t('registrations.decide.of', { company: APPLICANT.company }) }).click();
  await page.getByRole('combobox', { name: new RegExp(`^${words.t('registrations.decision')}`) }).selectOption('approved');
  await page.getByRole('button', { name: words.t('registrations.decision.send') }).click();
  await page
    .getByRole('row', { name: new RegExp(APPLICANT.company) })
    .getByText(words.t('registrations.state.approved'))
    .waitFor();
}

describe('an investor on a phone in Chinese', () => {
  it('registers, confirms by the link of a mail, waits, and is let in by an official who works in Korean', async () => {
    const applicant = await Person.at(browser, { role: null, locale: 'zh-CN', viewport: PHONE });
    await register(applicant, APPLICANT);
    await confirmAndEnter(applicant, APPLICANT);
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
