import { describe, expect, it } from '@jest/globals';
import { headlineStage, MILESTONE_CODES, trackOf } from './milestones.js';

const reached = (...codes: (typeof MILESTONE_CODES)[number][]) => codes.map((code) => ({ code, actualOn: '2026-01-01' }));

describe('the headline stage', () => {
  it('is registered while nothing else is proved', () => {
    expect(headlineStage([])).toBe('registered');
    expect(headlineStage([{ code: 'mou', actualOn: null }])).toBe('registered');
  });

  it('takes a tenancy review before the MOU for what it is: a consultation', () => {
    expect(headlineStage(reached('registered', 'tenancy-review'))).toBe('consulting');
    expect(headlineStage(reached('tenancy-review', 'mou'))).toBe('mou');
  });

  it('does not call a building permit under construction', () => {
    expect(headlineStage(reached('mou', 'tenancy-contract', 'building-permit'))).toBe('contracted');
    expect(headlineStage(reached('tenancy-contract', 'building-permit', 'construction-start'))).toBe('building');
  });

  it('is not moved by money alone', () => {
    expect(headlineStage(reached('mou', 'fdi-notification', 'capital-arrival'))).toBe('mou');
  });

  it('knows a track for every milestone', () => {
    expect(new Set(MILESTONE_CODES.map(trackOf))).toEqual(new Set(['relationship', 'site', 'capital', 'utilities-permits']));
  });
});
