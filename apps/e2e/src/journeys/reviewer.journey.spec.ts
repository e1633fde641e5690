import { LOCALES } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Person } from '../support/person.js';
import { submittedReport } from '../support/scenes.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LOCALES)('the ministry’s reviewer in %s', (locale) => {
  it('finds a submitted report, takes the PDF, and signs', async () => {
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
    await page
      .getByText(words.t('review.act.nothing', { state: words.term('reportState', 'signed') }))
      .or(page.getByText('✓'))
      .first()
      .waitFor();
    await reviewer.open('/reports');
    await expect(page.getByRole('row', { name: new RegExp(number) }).innerText()).resolves.toContain(words.term('reportState', 'signed'));
    expect(reviewer.faults).toEqual([]);
    await reviewer.leave();
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
