import { LOCALES } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ApiClient } from '../support/api-client.js';
import { Person } from '../support/person.js';
import { openMatch } from '../support/scenes.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function reach(person: Person, milestone: string, evidence: string): Promise<void> {
  const { page, words } = person;
  const name = words.t('agreements.record', { milestoneText: words.term('milestone', milestone) });
  await page.getByRole('button', { name, exact: true }).click();
  const form = page.getByRole('form', { name });
  await form.getByLabel(words.t('agreements.actual')).fill('2026-11-20');
  await form.getByLabel(words.t('agreements.evidence')).fill(evidence);
  await form.getByRole('button', { name: words.t('agreements.save'), exact: true }).click();
}

describe.each(LOCALES)('two officials in %s', (locale) => {
  it('turn a match into an MOU; when both move it at once, one wins and the other sees both versions', async () => {
    const match = await openMatch(await ApiClient.as('zone-official'));
    const first = await Person.at(browser, { role: 'zone-official', locale });
    const { page, words } = first;
    await first.open(`/matches/${match.id}`);
    await first.confirm(words.t('matching.agreement.open'), words.t('matching.agreement.question'));
    await page.waitForURL(/\/agreements\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: words.t('agreements.milestones') }).waitFor();
    const path = new URL(page.url()).pathname.replace(/^\/\w+/, '');

    const second = await Person.at(browser, { role: 'zone-official', account: 1, locale });
    await second.open(path);
    const mou = words.t('agreements.record', { milestoneText: words.term('milestone', 'mou') });
    await second.page.getByRole('button', { name: mou, exact: true }).click();

    await reach(first, 'mou', 'MOU 2026-11 · SDIA');
    await page.getByText('MOU 2026-11 · SDIA').first().waitFor();
    await page.getByText(words.term('stage', 'mou')).first().waitFor();
    await first.shot('agreement');

    const form = second.page.getByRole('form', { name: mou });
    await form.getByLabel(words.t('agreements.actual')).fill('2026-11-19');
    await form.getByLabel(words.t('agreements.evidence')).fill('KRC 2026-77');
    await form.getByRole('button', { name: words.t('agreements.save'), exact: true }).click();
    const conflict = second.page.getByRole('alert').filter({ hasText: words.t('ui.conflictTheirs') });
    await conflict.getByText('KRC 2026-77').waitFor();
    await conflict.getByText('MOU 2026-11 · SDIA').waitFor();
    await second.shot('conflict');
    await conflict.getByRole('button', { name: words.t('ui.conflictTakeTheirs') }).click();
    await conflict.waitFor({ state: 'detached' });

    expect([...first.faults, ...second.faults]).toEqual([]);
    await Promise.all([first.leave(), second.leave()]);
  });
});
