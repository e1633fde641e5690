import { LOCALES, type Locale, ROLES, type Role } from '@bridge/common';
import { launchBrowser } from '@bridge/dev/browser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { seriousViolations } from '../support/axe.js';
import { pagesOf } from '../support/pages.js';
import { Person, PHONE } from '../support/person.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const DESKTOP = { width: 1280, height: 900 };
const fileName = (role: Role, path: string): string => `page-${role}${path.replaceAll(/[0-9a-f-]{36}/g, 'id').replaceAll(/[/?=]/g, '-')}`;

/** Waits until nothing of the page says that it is still being fetched. */
async function settled({ page }: Person): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

async function faultsOf(person: Person, role: Role, path: string, width: number): Promise<string[]> {
  await person.open(path);
  await settled(person);
  await person.shot(fileName(role, path));
  const wide = (await person.page.evaluate('document.documentElement.scrollWidth')) as number;
  const faults = [
    ...(await seriousViolations(person.page)),
    ...person.faults.splice(0),
    ...(wide > width ? [`${wide} px wide at ${width}`] : []),
  ];
  return faults.map((fault) => `${path}: ${fault}`);
}

// Whoever has not been approved yet has no account in the demo world.
describe.each(ROLES.filter((role) => role !== 'applicant'))('every page of the %s', (role) => {
  it.each([
    ['ko', DESKTOP],
    ['zh-CN', PHONE],
  ] as [Locale, typeof PHONE][])('is accessible, fits and stays on its host in %s (%o)', async (locale, viewport) => {
    const person = await Person.at(browser, { role, locale, viewport });
    const faults: string[] = [];
    for (const path of await pagesOf(role)) faults.push(...(await faultsOf(person, role, path, viewport.width)));
    expect(faults).toEqual([]);
    await person.leave();
  });
});

describe('the language switch', () => {
  it.each(LOCALES)('keeps page and filters on the way from %s through the others', async (locale) => {
    const person = await Person.at(browser, { role: 'zone-official', locale });
    await person.open('/opportunities?block=3&sort=-area');
    for (const [name, segment] of [
      ['English', 'en'],
      ['中文', 'zh'],
      ['한국어', 'ko'],
    ] as const) {
      await person.page.getByRole('link', { name, exact: true }).click();
      await person.page.waitForURL(new RegExp(`/${segment}/opportunities\\?`));
      const { searchParams } = new URL(person.page.url());
      expect([searchParams.get('block'), searchParams.get('sort')]).toEqual(['3', '-area']);
      await person.page.locator(`html[lang="${{ en: 'en', zh: 'zh-CN', ko: 'ko' }[segment]}"]`).waitFor({ state: 'attached' });
    }
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});

describe('a page that its reader may not open', () => {
  it('says so in words and shows nothing', async () => {
    const investor = await Person.at(browser, { role: 'investor', locale: 'zh-CN' });
    await investor.open('/delegations');
    await investor.page.getByRole('heading', { level: 1, name: investor.words.t('shell.noPermission.title') }).waitFor();
    await investor.leave();
  });

  it('leads a stranger to sign in and then to where they wanted to go', async () => {
    const stranger = await Person.at(browser, { role: null, locale: 'en' });
    await stranger.open('/rules');
    await stranger.page.waitForURL(/\/en\/sign-in\?/);
    await stranger.page.getByText(stranger.words.t('session.returnNotice')).waitFor();
    await stranger.leave();
  });
});
