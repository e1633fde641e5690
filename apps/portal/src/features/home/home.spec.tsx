import { LOCALES, ROLES, readWorkQueue, WORK_KINDS, WORK_PARAMS, type WorkItem } from '@bridge/common';
import { CATALOGS, translator } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { HomePage } from './index.js';
import { QUICK_ACTIONS } from './model/quick-actions.js';
import { workSentence } from './model/work-sentence.js';

const api = stubApi();
const en = CATALOGS.en;
const review: WorkItem = {
  kind: 'report-to-review',
  params: { number: 'R-2026-7' },
  href: '/reports/7?tab=best',
  since: '2026-11-20T01:30:00Z',
};

beforeEach(() => api.answer(readWorkQueue, { items: [review] }));

describe('the start page', () => {
  it('says what waits, since when, and leads there in the reader’s language', async () => {
    renderPage(HomePage, { role: 'ministry-reviewer', locale: 'ko' });
    const link = await screen.findByRole('link', { name: /R-2026-7/ });
    expect(link.getAttribute('href')).toBe('/ko/reports/7?tab=best');
    expect(screen.getByText(/2026\. 11\. 20\. 10:30/)).toBeTruthy();
  });

  it.each(ROLES.filter((role) => role !== 'applicant'))(
    'says what will appear here when nothing waits, and what can be done: %s',
    async (role) => {
      api.answer(readWorkQueue, { items: [] });
      renderPage(HomePage, { role });
      await screen.findByText(en[`home.empty.${role}`]);
      for (const { title } of QUICK_ACTIONS[role]) expect(screen.getByRole('link', { name: en[title] })).toBeTruthy();
    },
  );

  it.each([
    ['ministry-reviewer', 'home.action.review', 'submitted'],
    ['ministry-approver', 'home.action.approve', 'signed'],
  ] as const)('leads the %s to the reports of their own duty', async (role, title, state) => {
    renderPage(HomePage, { role });
    expect((await screen.findByRole('link', { name: en[title] })).getAttribute('href')).toBe(`/en/reports?state=${state}`);
  });

  it('leads whoever is not approved yet to the own registration', async () => {
    const { address } = renderPage(HomePage, { role: 'applicant' });
    await waitFor(() => expect(address()).toBe('/en/my-registration'));
  });

  it('shows the error and what can still be done when the queue cannot be read', async () => {
    api.refuse(readWorkQueue, 'unexpected', { requestId: 'r-99' });
    renderPage(HomePage, { role: 'investor' });
    expect((await screen.findByRole('alert')).textContent).toContain('r-99');
    expect(screen.getByRole('link', { name: en['home.action.register'] })).toBeTruthy();
  });

  it('follows no link out of the portal', async () => {
    api.answer(readWorkQueue, { items: [{ ...review, href: '//elsewhere.test/reports' }] });
    renderPage(HomePage, { role: 'ministry-reviewer' });
    expect((await screen.findByRole('link', { name: /R-2026-7/ })).getAttribute('href')).toBe('/en');
  });
});

describe('a sentence of the work queue', () => {
  const sample = (param: string): Record<string, string | number> =>
    ['title', 'name'].includes(param)
      ? { [`${param}Ko`]: '가나다', [`${param}Zh`]: '甲乙丙', [`${param}En`]: 'Alpha' }
      : { [param]: ['rejected', 'projects', 'parcels', 'matches'].includes(param) ? 3 : param === 'milestone' ? 'loi' : `(${param})` };

  it.each(LOCALES)('shows every parameter that the contract gives it, in %s', (locale) => {
    const own = { ko: '가나다', 'zh-CN': '甲乙丙', en: 'Alpha' }[locale];
    const speak = translator(locale);
    for (const kind of WORK_KINDS) {
      const params = Object.assign({}, ...WORK_PARAMS[kind].map(sample));
      const sentence = workSentence(speak, { kind, params, href: '/', since: null });
      for (const param of WORK_PARAMS[kind]) {
        const shown = ['title', 'name'].includes(param)
          ? own
          : param === 'milestone'
            ? speak.term('milestone', 'loi')
            : String(params[param]);
        expect(sentence).toContain(shown);
      }
    }
  });
});
