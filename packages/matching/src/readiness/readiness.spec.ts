import { EMPTY_PROJECT, ODI_STATES, type ProjectFields } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_TABLES } from '../rule-set/default-tables.js';
import { readinessOf } from './readiness.js';

const readiness = (fields: Partial<ProjectFields>) => readinessOf({ ...EMPTY_PROJECT, ...fields }, DEFAULT_TABLES);
const states = (fields: Partial<ProjectFields>) => Object.fromEntries(readiness(fields).claims.map(({ claim, state }) => [claim, state]));

describe('readiness', () => {
  it('has claims whose most points sum to 100', () => {
    expect(readiness({}).claims.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
  });

  it('is nothing where nothing is known, and says unknown rather than absent', () => {
    expect(readiness({}).score).toBe(0);
    expect(new Set(Object.values(states({})))).toEqual(new Set(['unknown']));
  });

  it('counts every step that a filing has passed and none that it has not', () => {
    expect(states({ odi: 'mofcom-certificate' })).toMatchObject({
      'board-approval': 'claimed',
      ndrc: 'claimed',
      mofcom: 'claimed',
      safe: 'absent',
    });
    const scores = ODI_STATES.map((odi) => readiness({ odi }).score);
    expect(scores).toEqual([...scores].sort((left, right) => left - right));
  });

  it('gives full points for evidence and fewer for a claim', () => {
    expect(readiness({ fundsEvidenced: true }).score).toBe(20);
    expect(readiness({ fundsEvidenced: false }).score).toBe(0);
    expect(readiness({ priorPlantsAbroad: true }).score).toBe(6);
  });
});
