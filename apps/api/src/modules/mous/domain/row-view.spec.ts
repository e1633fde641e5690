import type { Milestone } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { isConfirmed, nextMilestone, rowView } from './row-view.js';
import type { StoredAgreement, StoredMilestone } from './stored-agreement.js';

const NOW = new Date('2026-11-24T03:00:00Z');
const TODAY = '2026-11-24';
const planned = (code: Milestone, plannedOn: string): StoredMilestone => ({
  code,
  plannedOn,
  actualOn: null,
  evidence: null,
  verifiedBy: null,
  verifiedAt: null,
});
const reached = (code: Milestone, actualOn: string): StoredMilestone => ({
  ...planned(code, actualOn),
  actualOn,
  evidence: 'paper 1',
  verifiedBy: 'Official',
  verifiedAt: NOW.toISOString(),
});
const stored = (given: Partial<StoredAgreement>): StoredAgreement => ({
  id: '01900000-0000-7000-8000-000000000001',
  version: 1,
  code: 'A-2026-0001',
  title: { ko: '협약', zh: null, en: null },
  level: 'company',
  documentType: 'mou',
  binding: null,
  sector: null,
  terminal: null,
  parties: [],
  signedOn: null,
  amounts: [],
  lastConfirmedAt: null,
  lastConfirmedBy: null,
  publicRecord: false,
  subject: null,
  commitments: [],
  implementingBody: null,
  products: [],
  source: null,
  note: null,
  exit: null,
  match: null,
  matchOrganisationId: null,
  milestones: [],
  updatedAt: NOW,
  ...given,
});

describe('the next milestone', () => {
  it('is the one whose period ends first, and overdue only after its last day', () => {
    const milestones = [planned('mou', '2027'), planned('loi', '2026-11'), reached('consulted', '2026-01-05')];
    expect(nextMilestone(stored({ milestones }), TODAY)).toEqual({ code: 'loi', plannedOn: '2026-11', overdue: false });
    expect(nextMilestone(stored({ milestones }), '2026-11-30')?.overdue).toBe(false);
    expect(nextMilestone(stored({ milestones }), '2026-12-01')?.overdue).toBe(true);
  });

  it('is none where nothing is planned or the agreement rests', () => {
    expect(nextMilestone(stored({ milestones: [reached('mou', '2026-01-05')] }), TODAY)).toBeNull();
    expect(nextMilestone(stored({ milestones: [planned('mou', '2025')], terminal: 'on-hold' }), TODAY)).toBeNull();
  });
});

describe('the confirmation', () => {
  it('holds for thirty days and not longer, and nobody confirmed means no', () => {
    expect(isConfirmed(new Date(NOW.getTime() - 30 * 86_400_000), NOW)).toBe(true);
    expect(isConfirmed(new Date(NOW.getTime() - 30 * 86_400_000 - 1), NOW)).toBe(false);
    expect(isConfirmed(null, NOW)).toBe(false);
  });
});

describe('the stage', () => {
  it('is proved by reached milestones and never by a signing day that somebody typed', () => {
    expect(rowView(stored({ signedOn: '2026-01-05' }), NOW, TODAY).stage).toBe('registered');
    expect(rowView(stored({ milestones: [reached('mou', '2026-01-05')] }), NOW, TODAY).stage).toBe('mou');
    expect(rowView(stored({ milestones: [planned('operation', '2027')] }), NOW, TODAY).stage).toBe('registered');
  });

  it('of a public paper is that of its document, be it only the year that is known', () => {
    expect(rowView(stored({ publicRecord: true, signedOn: '1993', documentType: 'government-agreement' }), NOW, TODAY).stage).toBe('mou');
  });
});

describe('the progress', () => {
  it('counts reached and recorded milestones for each of the four tracks', () => {
    const milestones = [reached('loi', '2026-01-05'), planned('mou', '2027'), planned('ndrc-filing', '2027')];
    expect(rowView(stored({ milestones }), NOW, TODAY).progress).toEqual([
      { track: 'relationship', done: 1, planned: 2 },
      { track: 'site', done: 0, planned: 0 },
      { track: 'capital', done: 0, planned: 1 },
      { track: 'utilities-permits', done: 0, planned: 0 },
    ]);
  });
});
