import { LOCALES } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { msFromClickToTable, noteFigure } from '../support/figures.js';
import { Person } from '../support/person.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LOCALES)('an official of the zone in %s', (locale) => {
  it('runs a match, reads why a site fits, and submits the report', async () => {
    const official = await Person.at(browser, { role: 'zone-official', locale });
    const { page, words } = official;
    await official.open('/matching');
    const board = words.t('matching.board.caption');
    const shown = msFromClickToTable(page, board);
    await page.getByRole('button', { name: words.t('matching.start.submit') }).click();
    await page.getByRole('table', { name: board }).waitFor();
    noteFigure(`demo world, click to board (${locale})`, await shown, 'ms');
    await official.shot('board');

    await page
      .getByRole('link', { name: words.t('matching.row.open') })
      .first()
      .click();
    await page.getByRole('heading', { name: words.t('matching.match.fit') }).waitFor();
    await page.getByRole('heading', { name: words.t('matching.match.alternatives') }).waitFor();
    await official.shot('match');
    await page.goBack();

    await page.getByRole('button', { name: words.t('matching.run.makeReport') }).click();
    await official.confirm(words.t('review.act.submit'), words.t('review.act.submitQuestion'));
    await page.getByText(words.term('reportState', 'submitted')).first().waitFor();
    expect(official.faults).toEqual([]);
    await official.leave();
  });
});
