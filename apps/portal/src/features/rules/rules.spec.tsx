import { type DatedRule, LOCALES, listRules } from '@bridge/common';
import { translator } from '@bridge/i18n';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { RulesPage } from './index.js';
import { mayHold, ruleStateOn } from './model/rule-state.js';
import { criterionText } from './model/rule-text.js';

const api = stubApi();
function aRule(overrides: Partial<DatedRule> = {}): DatedRule {
  return {
    kind: 'incentive',
    code: 'IPZ-MFG',
    name: { en: 'Relief', ko: '감면', zh: null },
    jurisdiction: null,
    appliesTo: 'blocks 1|2|5|6',
    criterion: 'investment',
    operator: '>=',
    threshold: '2000000000',
    unit: 'KRW',
    effect: 'rent free',
    hsCodes: [],
    products: [],
    validFrom: '2023-06-28',
    validTo: null,
    status: 'confirmed',
    source: 'S25;S74',
    ...overrides,
  };
}
const ended = aRule({
  code: 'OLD-FDI-HOLIDAY',
  validFrom: '2011-01-01',
  validTo: '2022-04-30',
  status: 'expired; old brochures still show it',
});
const suspended = aRule({
  kind: 'regulation',
  code: 'CN-ANN58-2025',
  jurisdiction: 'CN',
  appliesTo: null,
  validFrom: '2025-10-09',
  status: 'suspended 2025-11-07 to 2026-11-10; state after that date unknown: a person must check',
});
const unworded = aRule({ kind: 'regulation', code: 'NEW-1', effect: 'a text that nobody worded', status: 'in force' });

beforeEach(() =>
  api.answer(listRules, {
    rows: [aRule(), ended, suspended, unworded],
    sources: {
      S25: { title: 'ir.example.org, 2023-06-28', url: 'https://ir.example.org/1' },
      S74: { title: 'A printed table', url: null },
    },
  }),
);
const open = (at = '/rules', options: Parameters<typeof renderPage>[1] = {}) => renderPage(RulesPage, { route: '/rules', at, ...options });
const codes = () => ['IPZ-MFG', 'OLD-FDI-HOLIDAY', 'CN-ANN58-2025', 'NEW-1'].filter((code) => screen.queryByText(code) !== null);

describe('the rules', () => {
  it('stand in two tables, each in the reader’s language with criterion, dates, effect and source', async () => {
    open('/rules?on=2026-11-24', { locale: 'ko', role: 'investor' });
    const table = within(await screen.findByRole('table', { name: '인센티브' }));
    const row = table.getByRole('row', { name: /IPZ-MFG/ });
    for (const text of [
      '투자진흥지구 세제감면(제조업)',
      '투자금액 20억 원 이상',
      '임대료 전액 감면',
      '적용 지역: 1·2·5·6공구',
      '2023. 6. 28.부터',
      '2026. 11. 24. 현재 유효',
    ])
      expect(row.textContent).toContain(text);
    const link = within(row).getByRole('link', { name: /S25/ });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['https://ir.example.org/1', 'noopener noreferrer']);
    expect(within(row).getByText('S74 A printed table')).toBeTruthy();
    expect(screen.getByRole('table', { name: '규제' })).toBeTruthy();
  });

  it('keep a text that the catalog does not word as printed, marked as English', async () => {
    open('/rules', { locale: 'zh-CN' });
    expect((await screen.findByText('a text that nobody worded')).getAttribute('lang')).toBe('en');
  });

  it('leave out under a day what had ended, and keep in sight what nobody can say', async () => {
    open('/rules?on=2026-11-24');
    await screen.findByText('3 of 4, filtered');
    expect(codes()).toEqual(['IPZ-MFG', 'CN-ANN58-2025', 'NEW-1']);
    expect(screen.getByText('Not known whether it holds on 24 November 2026')).toBeTruthy();
  });

  it('can be searched, and the search stands in the address', async () => {
    const { user, address } = open();
    await user.type(await screen.findByLabelText('Search code, name or effect'), 'holiday');
    await waitFor(() => expect(address()).toBe('/en/rules?q=holiday'));
    await waitFor(() => expect(codes()).toEqual(['OLD-FDI-HOLIDAY']));
    expect(screen.getByText('No rule matches the filters.')).toBeTruthy();
  });

  it('say that none are there, or that they cannot be read', async () => {
    api.answer(listRules, { rows: [], sources: {} });
    open();
    await screen.findByRole('heading', { name: 'No rules have been loaded yet' });
  });

  it('show a failure', async () => {
    api.refuse(listRules, 'forbidden');
    open();
    await screen.findByRole('heading', { name: 'You may not see this' });
  });
});

describe('the state of a rule on a day', () => {
  it.each([
    ['2010-12-31', 'not-yet'],
    ['2011-01-01', 'doubtful'],
    ['2022-04-30', 'doubtful'],
    ['2022-05-01', 'ended'],
  ])('follows its dates: %s is %s', (day, state) => {
    expect(ruleStateOn(ended, day)).toBe(state);
  });

  it.each([
    ['2025-11-06', 'in-force'],
    ['2025-11-07', 'suspended'],
    ['2026-11-10', 'suspended'],
    ['2026-11-11', 'unknown'],
  ])('follows a suspension, after which nobody knows: %s is %s', (day, state) => {
    expect(ruleStateOn(suspended, day)).toBe(state);
  });

  it('is never called in force on words that do not say so', () => {
    const state = ruleStateOn(aRule({ status: 'superseded in part by US-PFE' }), '2026-11-24');
    expect([state, mayHold(state)]).toEqual(['doubtful', true]);
  });
});

describe('a criterion', () => {
  it.each(LOCALES)('is a sentence without holes for every kind of condition, in %s', (locale) => {
    const kinds: Partial<DatedRule>[] = [
      {},
      { unit: '%', threshold: '30', criterion: 'foreign_share' },
      { operator: '=', threshold: '1', unit: 'boolean', criterion: 'establishment' },
      { operator: 'in', threshold: 'LFP|LMFP', unit: 'technology', criterion: 'technology' },
      { operator: 'in', threshold: '85076000|28429040', unit: 'hs', criterion: 'hs' },
      { operator: '=', threshold: 'M&A', unit: 'type', criterion: 'investment_type' },
    ];
    for (const kind of kinds) expect(criterionText(translator(locale), aRule(kind))).not.toMatch(/[{}_|]|undefined|NaN/);
  });
});
