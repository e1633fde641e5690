import { type Alias, type MergeChoices, type MergeField, type OrganisationFields, type OwnershipStatement, SCRIPTS } from '@bridge/common';

/** All that a merge can change of the organisation that stays. */
export interface OrganisationRecord extends OrganisationFields {
  statement: OwnershipStatement;
}

const isEmpty = ({ owners, lenders, asOf, source, statedStatePercent }: OwnershipStatement): boolean =>
  owners.length + lenders.length === 0 && asOf === null && source === null && statedStatePercent === null;

/** The organisation as it stands after a merge. What only one side knows is kept whatever was chosen; no name is lost: those not kept become aliases. */
export function mergedRecord(survivor: OrganisationRecord, merged: OrganisationRecord, keep: MergeChoices): OrganisationRecord {
  const pick = <T>(field: MergeField, ours: T | null, theirs: T | null): T | null =>
    keep[field] === 'merged' ? (theirs ?? ours) : (ours ?? theirs);
  const name = {
    ko: pick('nameKo', survivor.name.ko, merged.name.ko),
    zh: pick('nameZh', survivor.name.zh, merged.name.zh),
    en: pick('nameEn', survivor.name.en, merged.name.en),
  };
  const dropped = [survivor, merged].flatMap(({ name: names }) =>
    SCRIPTS.flatMap((script): Alias[] => {
      const written = names[script];
      return written === null ? [] : [{ script, name: written, kind: 'spelling' }];
    }),
  );
  const theirs = isEmpty(merged.statement) ? survivor.statement : merged.statement;
  return {
    name,
    aliases: distinct([...survivor.aliases, ...merged.aliases, ...dropped]).filter((alias) => alias.name !== name[alias.script]),
    kind: pick('kind', survivor.kind, merged.kind),
    legalForm: pick('legalForm', survivor.legalForm, merged.legalForm),
    country: pick('country', survivor.country, merged.country),
    uscc: pick('uscc', survivor.uscc, merged.uscc),
    businessNumber: pick('businessNumber', survivor.businessNumber, merged.businessNumber),
    hub: pick('hub', survivor.hub, merged.hub),
    city: pick('city', survivor.city, merged.city),
    statement: keep.ownership === 'merged' || isEmpty(survivor.statement) ? theirs : survivor.statement,
  };
}

const distinct = (aliases: readonly Alias[]): Alias[] =>
  [...new Map([...aliases].reverse().map((alias) => [`${alias.script} ${alias.name}`, alias])).values()].reverse();

/** What of a merge can be taken back in the organisation that stayed, and the fields that somebody changed since, which stay as they are. */
export function unmergedRecord(
  current: OrganisationRecord,
  before: OrganisationRecord,
  after: OrganisationRecord,
  isSame: (a: unknown, b: unknown) => boolean,
) {
  const fields = Object.keys(before) as (keyof OrganisationRecord)[];
  const touched = fields.filter((field) => !isSame(before[field], after[field]));
  const kept = touched.filter((field) => !isSame(current[field], after[field]));
  const returned = touched.filter((field) => !kept.includes(field));
  return { record: { ...current, ...Object.fromEntries(returned.map((field) => [field, before[field]])) } as OrganisationRecord, kept };
}
