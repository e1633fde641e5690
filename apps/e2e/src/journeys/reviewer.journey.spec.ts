import { LOCALES, type Locale } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Person } from '../support/person.js';
import { submittedReport } from '../support/scenes.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const rowOf = (page: Page, number: string): Promise<string> => page.getByRole('row', { name: new RegExp(number) }).innerText();

/** The approver finds the signed report among what waits, may not sign, and approves. */
async function approve(locale: Locale, number: string): Promise<void> {
  const approver = await Person.at(browser, { role: 'ministry-approver', locale });
  const { page, words } = approver;
  await page.getByRole('link', { name: words.t('home.work.report-to-approve', { number }) }).click();
  await page.getByRole('heading', { level: 1, name: words.t('review.report.title', { number }) }).waitFor();
  await page.getByRole('button', { name: words.t('review.act.approve'), exact: true }).waitFor();
  await expect(page.getByRole('button', { name: words.t('review.act.sign'), exact: true }).count()).resolves.toBe(0);
  await approver.shot('report-to-approve');
  await approver.confirm(words.t('review.act.approve'), words.t('review.act.approveQuestion', { number }));
  await page.getByText(words.term('reportState', 'approved'), { exact: true }).first().waitFor();
  await approver.open('/reports?state=approved');
  await expect(rowOf(page, number)).resolves.toContain(words.term('reportState', 'approved'));
  expect(approver.faults).toEqual([]);
  await approver.leave();
}

describe.each(LOCALES)('the ministry in %s', (locale) => {
  it('finds a submitted report, takes the PDF, and signs; then a second person approves', async () => {
    const { number } = await submittedReport();
    const reviewer = await Person.at(browser, { role: 'ministry-reviewer', locale });
    const { page, words } = reviewer;
    await page.getByRole('link', { name: words.t('home.work.report-to-review', { number }) }).click();
    await page.getByRole('heading', { level: 1, name: words.t('review.report.title', { number }) }).waitFor();
    await reviewer.shot('report');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /PDF/ }).first().click();
    expect((await saving).suggestedFilename()).toContain(number);
    await page.getByLabel(words.t('review.act.comment')).fill('✓');
    await reviewer.confirm(words.t('review.act.sign'), words.t('review.act.signQuestion', { number }));
    await page.getByText('✓').first().waitFor();
    await reviewer.open('/reports');
    await expect(rowOf(page, number)).resolves.toContain(words.term('reportState', 'signed'));
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();
    await approve(locale, number);
  });

  it('returns a report only with a comment that says why', async () => {
    const { id } = await submittedReport();
    const reviewer = await Person.at(browser, { role: 'ministry-reviewer', locale });
    const { page, words } = reviewer;
    await reviewer.open(`/reports/${id}`);
    await page.getByRole('button', { name: words.t('review.act.return'), exact: true }).click();
    await page.getByText(words.t('review.act.commentNeeded')).waitFor();
    await page.getByLabel(words.t('review.act.comment')).fill('3-06?');
    await page.getByRole('button', { name: words.t('review.act.return'), exact: true }).click();
    await page.getByText('3-06?').waitFor();
    await page.getByText(words.term('reportState', 'returned')).first().waitFor();
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();
  });
});
