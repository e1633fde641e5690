import { LOCALES, OrganisationFieldsSchema, OwnershipStatementSchema } from '@bridge/common';
import { translator } from '@bridge/i18n';
import { describe, expect, it } from '@jest/globals';
import { organisationFieldWord, organisationValueWord } from './organisation-words.js';

const FIELDS = [
  ...Object.keys(OrganisationFieldsSchema.shape),
  ...Object.keys(OwnershipStatementSchema.shape),
  ...['statement', 'merged', 'mergedInto', 'duplicate'],
];
const en = translator('en');

describe('a change of an organisation', () => {
  it.each(LOCALES)('has a word for every field that the log speaks of, in %s', (locale) => {
    expect(FIELDS.filter((field) => organisationFieldWord(translator(locale), field) === field)).toEqual([]);
  });

  it('says that nothing stood there, and prints what is of an older form as it is', () => {
    for (const field of FIELDS) expect(organisationValueWord(en, field, null)).toBe('nothing');
    expect(organisationValueWord(en, 'aliases', [])).toBe('nothing');
    expect(organisationValueWord(en, 'merged', 'an id alone')).toBe('an id alone');
    expect(organisationValueWord(en, 'owners', [{ firm: 'x' }])).toBe('[{"firm":"x"}]');
  });
});
