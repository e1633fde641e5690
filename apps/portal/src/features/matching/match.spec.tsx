import { listRules, openAgreementFromMatch, readMatch, showInterest } from '@bridge/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aMatch, aMatchView, anAssessment, uuid } from '../../../test/match-fixtures.js';
import { renderPage } from '../../../test/render-page.js';
import { stubApi } from '../../../test/stub-api.js';
import { MatchPage } from './index.js';

const api = stubApi();
const open = (role: 'zone-official' | 'ministry-reviewer' | 'investor' = 'zone-official') =>
  renderPage(MatchPage, { role, route: '/matches/$id', at: `/matches/${uuid(20)}` });
const title = () => screen.findByRole('heading', { level: 1, name: 'Example New Materials at Block 3, parcel 3-02' });
const rowsOf = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);

beforeEach(() => {
  api.answer(listRules, { rows: [], sources: { 'S-12': { title: 'Effluent notice', url: null } } });
  api.answer(readMatch, aMatchView());
});

describe('the explanation of a match', () => {
  it('shows requirements, fit, readiness and flags side by side and no figure that blends them', async () => {
    open();
    await title();
    const tile = (name: string) => within(screen.getByRole('region', { name }));
    expect(tile('Requirements').getByText('Fails: Effluent')).toBeTruthy();
    expect(tile('Fit (0–1,000)').getByRole('img', { name: /410 to 710/ })).toBeTruthy();
    expect(tile('Readiness (0–100)').getByText('62')).toBeTruthy();
    expect(tile('Risk flags').getByText('1 raised, 0 to be checked')).toBeTruthy();
  });

  it('gives each requirement its answer, rule with version and source, and what is missing; failed ones first', async () => {
    open();
    await title();
    const [first, second, third] = rowsOf('Requirements, failed ones first');
    expect(first?.textContent).toMatch(/Effluent.*No.*2025-01-01.*S-12/);
    expect(second?.textContent).toMatch(/Power.*Unknown.*Missing: Power/);
    expect(third?.textContent).toMatch(/Area.*Yes/);
  });

  it('shows contributions that add up to the fit', async () => {
    open();
    await title();
    const points = rowsOf('Criteria with need, offer, weight and points').map(
      (row) => within(row).getAllByRole('cell').at(-1)?.textContent,
    );
    expect(points).toEqual(['300', '50 / 250', '60 / 160']);
    const add = (side: 0 | 1) => points.reduce((sum, text) => sum + Number(text?.split(' / ').at(side === 0 ? 0 : -1)), 0);
    const { low, high } = aMatchView().assessment.fit.points;
    expect([add(0), add(1)]).toEqual([low, high]);
    expect(screen.getByText(`Sum of the points: ${low} to ${high}, the fit of this match`)).toBeTruthy();
    const total = within(screen.getByRole('table', { name: 'What each criterion contributes' })).getByRole('row', { name: /Together/ });
    expect(total.textContent).toBe(`Together${low}${high}`);
  });

  it('lists what is missing once, what decides a requirement first, then by the points that it leaves open', async () => {
    open();
    await title();
    const facts = rowsOf('What is missing, most valuable first').map((row) => row.textContent);
    expect(facts).toEqual(['PowerZonedecides a requirement100', 'JobsCompany–200']);
  });

  it('tells of a flag what was found, what clears it, since when it holds and where it is written', async () => {
    open();
    await title();
    expect(rowsOf('Risk flags in detail')[0]?.textContent).toMatch(/equity \(25 %\).*Raised.*S-40.*clears\.equity.*from 4 July 2025/);
  });

  it('leads to the best other sites, to the run, the project and the parcel, and names the sources', async () => {
    open();
    await title();
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const href of [
      `/en/matches/${uuid(21)}`,
      `/en/matching/${uuid(10)}`,
      `/en/projects/${uuid(30)}`,
      `/en/opportunities/${uuid(40)}`,
    ]) {
      expect(hrefs).toContain(href);
    }
    expect(await screen.findByText('S-12 – Effluent notice')).toBeTruthy();
  });

  it('says so where nothing is missing and no rule applies', async () => {
    const { fit, ...rest } = anAssessment({ gates: [], flags: [] });
    const criteria = fit.criteria.map((criterion) => ({ ...criterion, missing: [] }));
    api.answer(readMatch, aMatchView({ assessment: { ...rest, fit: { ...fit, criteria } }, alternatives: [] }));
    open();
    await screen.findByText('Every fact is known.');
    expect(screen.getByText('No risk flag applies.')).toBeTruthy();
    expect(screen.getByText('There is no other site for this project in this run.')).toBeTruthy();
  });

  it('says that a match cannot be found without telling whether it exists', async () => {
    api.refuse(readMatch, 'not-found');
    open('investor');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be found');
  });
});

describe('an agreement from a match', () => {
  it('is opened by an official after a question, and the official goes to it', async () => {
    api.respond(openAgreementFromMatch, () => new Response(JSON.stringify(agreement), { headers: { 'content-type': 'application/json' } }));
    const { user, address } = open();
    await title();
    await user.click(screen.getByRole('button', { name: 'Open an agreement' }));
    expect(api.calls(openAgreementFromMatch)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open an agreement' }));
    await waitFor(() => expect(address()).toBe(`/en/agreements/${uuid(60)}`));
  });

  it('leads the official to it although the match is read again first and its button is gone', async () => {
    api.respond(openAgreementFromMatch, () => {
      api.answer(readMatch, aMatchView({ match: aMatch({ agreementId: uuid(60) }) }));
      api.respond(listRules, () => new Promise(() => undefined));
      return new Response(JSON.stringify(agreement), { headers: { 'content-type': 'application/json' } });
    });
    const { user, address } = open();
    await title();
    await user.click(screen.getByRole('button', { name: 'Open an agreement' }));
    await user.click(screen.getByRole('button', { name: 'Open an agreement' }));
    await waitFor(() => expect(address()).toBe(`/en/agreements/${uuid(60)}`));
  });

  it('that exists is linked and no second one is offered', async () => {
    api.answer(readMatch, aMatchView({ match: aMatch({ agreementId: uuid(60) }) }));
    open();
    expect((await screen.findByRole('link', { name: 'Go to the agreement' })).getAttribute('href')).toBe(`/en/agreements/${uuid(60)}`);
    expect(screen.queryByRole('button', { name: 'Open an agreement' })).toBeNull();
  });

  it.each(['ministry-reviewer', 'investor'] as const)('is not offered to a reader who may not edit agreements: %s', async (role) => {
    open(role);
    await title();
    expect(screen.queryByRole('button', { name: 'Open an agreement' })).toBeNull();
  });

  it('is not offered for a case of public history', async () => {
    api.answer(readMatch, aMatchView({ match: aMatch({ project: { ...aMatch().project, history: true } }) }));
    open();
    await title();
    expect(screen.queryByRole('button', { name: 'Open an agreement' })).toBeNull();
  });
});

describe('interest in a match', () => {
  it('is shown by an investor with a note, and then stands there', async () => {
    const { user } = open('investor');
    await title();
    api.answer(showInterest, interest);
    await user.type(screen.getByLabelText('Note to the zone (optional)'), 'We can visit in May.');
    await user.click(screen.getByRole('button', { name: 'Show interest' }));
    await screen.findByText(/You have shown interest/);
    expect(api.calls(showInterest)[0]?.body).toEqual({ projectId: uuid(30), opportunityId: uuid(40), note: 'We can visit in May.' });
  });

  it('that was shown before cannot be shown again, also when another window was faster', async () => {
    api.refuse(showInterest, 'interest.already-shown');
    const { user } = open('investor');
    await title();
    await user.click(screen.getByRole('button', { name: 'Show interest' }));
    await screen.findByText(/You have shown interest/);
    expect(screen.queryByRole('button', { name: 'Show interest' })).toBeNull();
  });

  it('keeps the note when it could not be sent', async () => {
    api.refuse(showInterest, 'rate.limited', { params: { minutesCount: 15 } });
    const { user } = open('investor');
    await title();
    await user.type(screen.getByLabelText('Note to the zone (optional)'), 'May');
    await user.click(screen.getByRole('button', { name: 'Show interest' }));
    expect((await screen.findByRole('alert')).textContent).toContain('15 minutes');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note to the zone (optional)').value).toBe('May');
  });

  it('is offered to no official, and an investor gets no link to the run of all', async () => {
    open('investor');
    await title();
    expect(screen.getAllByRole('link').some((link) => link.getAttribute('href')?.startsWith('/en/matching'))).toBe(false);
    expect(screen.getAllByRole('link', { name: 'Project P-0001' })[0]?.getAttribute('href')).toBe(`/en/my-projects/${uuid(30)}`);
  });

  it('has no form for officials', async () => {
    open();
    await title();
    expect(screen.queryByRole('button', { name: 'Show interest' })).toBeNull();
  });
});

const interest = {
  id: uuid(70),
  project: { id: uuid(30), code: 'P-0001', productText: null },
  organisation: { id: uuid(31), name: { ko: null, zh: null, en: 'Example New Materials' }, uscc: null, hub: null },
  opportunity: { id: uuid(40), block: '3' as const, parcelNo: '3-02' },
  note: null,
  createdAt: '2026-11-24T00:00:00Z',
};

const agreement = {
  id: uuid(60),
  version: 1,
  code: 'A-0001',
  title: { ko: null, zh: null, en: 'Example New Materials' },
  level: 'company',
  documentType: 'mou',
  binding: null,
  sector: null,
  stage: 'matched',
  terminal: null,
  parties: [],
  signedOn: null,
  amounts: [],
  progress: [],
  nextMilestone: null,
  lastConfirmedAt: null,
  lastConfirmedBy: null,
  confirmed: false,
  publicRecord: false,
  updatedAt: '2026-11-24T00:00:00Z',
  subject: null,
  commitments: [],
  implementingBody: null,
  updates: [],
  updatedBy: [],
  milestones: [],
  match: null,
  products: [],
  source: null,
  note: null,
  exit: null,
  mayEdit: true,
};
