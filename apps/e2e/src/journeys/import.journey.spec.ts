import { readFile } from 'node:fs/promises';
import { LOCALES, type Locale } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { samplePath } from '@bridge/reference-data';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { delegationList } from '../support/delegation-list.js';
import { Person } from '../support/person.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The list that really came for one language; lists of companies of their own for the others, so that none waits for another. */
async function listFor(locale: Locale): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  if (locale === 'zh-CN') return { name: 'jiangsu.xlsx', mimeType: '', buffer: await readFile(samplePath('delegations/jiangsu.xlsx')) };
  return { name: `wuxi-${locale}.csv`, mimeType: 'text/csv', buffer: delegationList(`无锡${locale}`, 12) };
}

describe.each(LOCALES)('an official of the zone in %s', (locale) => {
  it('drops in a delegation’s list, sees what is wrong with it, saves it, and goes on to its match', async () => {
    const official = await Person.at(browser, { role: 'zone-official', locale });
    const { page, words } = official;
    await official.open('/imports/new');
    await page.locator('input[type=file]').setInputFiles(await listFor(locale));
    await page.getByRole('button', { name: words.t('imports.new.submit') }).click();

    await page.getByText(words.t('imports.checked.title')).waitFor();
    await page.getByRole('heading', { name: words.t('imports.problems.title') }).waitFor();
    await official.shot('import-checked');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: words.t('imports.rejected.download') }).click();
    expect((await saving).suggestedFilename()).toMatch(/rejected\.xlsx$/);

    await page.getByRole('button', { name: commitLabel(words.t('imports.commit.button', { count: 12 })) }).click();
    await page.getByText(words.t('imports.committed.title'), { exact: true }).first().waitFor();
    await official.shot('import-committed');
    await page.getByRole('link', { name: delegationLabel(words.t('imports.committed.delegation', { name: '#' })) }).click();
    await page.getByRole('heading', { name: words.t('delegations.list.title') }).waitFor();
    await official.shot('delegation');
    await page.getByRole('button', { name: words.t('delegations.startRun') }).click();
    await page.getByRole('table', { name: words.t('matching.board.caption') }).waitFor();
    expect(official.faults).toEqual([]);
    await official.leave();
  });

  it('takes a whole list back', async () => {
    const official = await Person.at(browser, { role: 'zone-official', locale });
    const { page, words } = official;
    await official.open('/imports/new');
    const buffer = delegationList(`退回${locale}`, 5);
    await page.locator('input[type=file]').setInputFiles({ name: 'back.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: words.t('imports.new.submit') }).click();
    await page.getByRole('button', { name: words.t('imports.commit.button', { count: 5 }) }).click();
    await official.confirm(words.t('imports.undo.button'), words.t('imports.undo.question', { created: 5, updated: 0 }));
    await page.getByText(words.t('imports.undone.title'), { exact: true }).first().waitFor();
    expect(official.faults).toEqual([]);
    await official.leave();
  });
});

// The sentence around a figure or a name that depends on the list.
const around = (sentence: string, hole: RegExp): RegExp =>
  new RegExp(sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(hole, '.+'));
const commitLabel = (sentence: string): RegExp => around(sentence, /12/);
const delegationLabel = (sentence: string): RegExp => around(sentence, /#/);
