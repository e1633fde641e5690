import { LOCALES } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Person } from '../support/person.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LOCALES)('an official of the zone in %s', (locale) => {
  it('lists a parcel in 평, and finds it with its issuer, its day and its price for a square metre', async () => {
    const official = await Person.at(browser, { role: 'zone-official', locale });
    const { page, words } = official;
    const parcelNo = `3-${9_001 + LOCALES.indexOf(locale)}`;
    const form = page.getByRole('form', { name: words.t('opportunities.form.new') });
    const field = (name: string) => form.getByRole('textbox', { name: new RegExp(`^${words.term('parcelField', name)}`) }).first();

    await official.open('/opportunities/new');
    await form.getByLabel(words.term('parcelField', 'block')).first().selectOption('3');
    await field('parcelNo').fill(parcelNo);
    await form.getByLabel(words.t('opportunities.form.issuer')).first().selectOption('krc');
    await form.getByLabel(words.t('opportunities.form.asOf')).first().fill('2026-11-20');
    await field('areaM2').fill('10,000평');
    await field('salePriceKrwPerM2').fill('500,000원/평');
    await page
      .getByText(/33,058/)
      .first()
      .waitFor();
    await official.shot('parcel-form');
    await form.getByRole('button', { name: words.t('opportunities.form.save') }).click();

    await page.waitForURL(/\/opportunities\/[0-9a-f-]{36}$/);
    await page
      .getByText(/151,250/)
      .first()
      .waitFor();
    await page.getByText(words.term('issuer', 'krc')).first().waitFor();
    await official.shot('parcel');
    await official.open(`/opportunities?q=${parcelNo}`);
    await page
      .getByRole('link', { name: new RegExp(parcelNo) })
      .first()
      .waitFor();
    await official.shot('parcels');
    expect(official.faults).toEqual([]);
    await official.leave();
  });
});
