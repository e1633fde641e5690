import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../permissions/roles.js';
import { FactorCodeSchema, mustHaveSecondFactor } from './second-factor.js';

describe('a code', () => {
  it.each([
    ['123 456', '123456'],
    ['１２３４５６', '123456'],
    ['abcd-efgh-ijkl-mnop-qrst-uv23', 'ABCDEFGHIJKLMNOPQRSTUV23'],
  ])('is read as people type it: %s', (typed, read) => {
    expect(FactorCodeSchema.parse(typed)).toBe(read);
  });

  it.each(['', '12345', '1234567', 'abcd', 'ABCDEFGHIJKLMNOPQRSTUV01', `${' '.repeat(60)}123456`])(
    'is not what has another shape: %j',
    (typed) => {
      expect(FactorCodeSchema.safeParse(typed).success).toBe(false);
    },
  );
});

describe('a second factor', () => {
  it('is the duty of every role that sees or decides more than one company’s records', () => {
    expect(ROLES.filter((role) => !mustHaveSecondFactor(role))).toEqual([
      'investor',
      'investor-manager',
      'delegation-organiser',
      'applicant',
    ]);
  });
});
