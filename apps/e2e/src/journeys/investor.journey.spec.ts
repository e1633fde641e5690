import { LOCALES } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Person, PHONE } from '../support/person.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LOCALES)('an investor on a phone in %s', (locale) => {
  it('registers a project in the units in use, loses nothing by a reload, sees where it fits, and shows interest', async () => {
    const investor = await Person.at(browser, { role: 'investor', locale, viewport: PHONE });
    const { page, words } = investor;
    const field = (name: string) =>
      page.getByRole('textbox', { name: new RegExp(`^${words.term('projectField', name).replaceAll(/[()]/g, '\\$&')}`) });
    const next = async (step: number) => {
      await page.getByRole('button', { name: words.t('investor.form.next') }).click();
      await page.getByRole('heading', { level: 2, name: words.t('investor.form.step', { step, steps: 6 }) }).waitFor();
    };
    const product = `锂电铜箔 ${locale}`;

    await investor.open('/my-projects/new');
    await field('productText').fill(product);
    await page
      .getByRole('radiogroup', { name: words.t('investor.product.title') })
      .getByRole('radio')
      .first()
      .check();
    await page.getByText(new RegExp(words.t('investor.draft.saved', { instant: '#' }).replace('#', '.+'))).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await field('productText').inputValue()).toBe(product);
    await next(2);

    await field('areaM2').fill('60亩');
    await page
      .getByText(/40,000/)
      .first()
      .waitFor();
    await field('start').fill('2028年三季度');
    await investor.shot('project-form');
    await next(3);
    await field('powerMw').fill('6 MW');
    await next(4);
    await field('investment').fill('3.2亿元');
    await next(5);
    await next(6);
    await page.getByText(words.t('investor.check.sees')).waitFor();
    await page.getByRole('button', { name: words.t('investor.form.send') }).click();

    await page.getByRole('heading', { name: words.t('investor.match.title') }).waitFor();
    await page
      .getByRole('button', { name: words.t('investor.interest.show') })
      .first()
      .click();
    await investor.shot('project-matches');
    await page.getByRole('button', { name: words.t('investor.interest.send'), exact: true }).click();
    await page
      .getByText(new RegExp(words.t('investor.interest.shown', { instant: '#' }).replace('#', '.+')))
      .first()
      .waitFor();

    await page
      .getByRole('link', { name: words.t('investor.match.reasons') })
      .first()
      .click();
    await page.getByRole('heading', { name: words.t('matching.match.fit') }).waitFor();
    await investor.shot('match-phone');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    expect(investor.faults).toEqual([]);
    await investor.leave();
  });
});
