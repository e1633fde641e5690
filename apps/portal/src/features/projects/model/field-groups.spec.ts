import { EMPTY_PROJECT, PROJECT_FIELDS } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import { FIELD_GROUPS, knownCount, writtenFor } from './field-groups.js';

describe('the groups of a project’s fields', () => {
  it('hold every field exactly once', () => {
    expect(Object.values(FIELD_GROUPS).flat().sort()).toEqual([...PROJECT_FIELDS].sort());
  });

  it('count zero, no and an empty project for what they are', () => {
    expect(knownCount(EMPTY_PROJECT)).toEqual({ known: 0, total: PROJECT_FIELDS.length });
    expect(knownCount({ ...EMPTY_PROJECT, powerMw: 0, portNeeded: false }).known).toBe(2);
  });

  it('find a name that was written in a column of its language', () => {
    expect(writtenFor('companyName', { companyNameZh: '盐城晟清', companyNameEn: 'Yancheng' })).toEqual(['盐城晟清', 'Yancheng']);
  });
});
