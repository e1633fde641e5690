import { type BodyOf, type editOrganisation, type OrganisationFields, type OrganisationView, OrganisationViewSchema } from '@bridge/common';
import { ApiError } from '../../../shared/api/index.js';

export type OrganisationInput = BodyOf<typeof editOrganisation>['fields'];
type Text = string | null;

/** An organisation as a form holds it. The server's names of the fields stand in front: `fields.uscc`. */
export interface OrganisationForm {
  fields: Omit<OrganisationFields, 'aliases'> & { aliases: { script: string | null; name: Text; kind: string | null }[] };
}

export const EMPTY_ALIAS = { script: null, name: null, kind: null };
const NOTHING: OrganisationFields = {
  name: { ko: null, zh: null, en: null },
  aliases: [],
  kind: null,
  legalForm: null,
  country: null,
  uscc: null,
  businessNumber: null,
  hub: null,
  city: null,
};

export const formOf = (view: OrganisationView | null): OrganisationForm => ({ fields: view?.fields ?? NOTHING });

const written = (text: Text): Text => text?.trim() || null;

/** What is sent; rows of names that were left empty are left out. */
export function inputOf({ fields }: OrganisationForm): OrganisationInput {
  const { name, aliases, uscc, businessNumber, city } = fields;
  return {
    ...fields,
    name: { ko: written(name.ko), zh: written(name.zh), en: written(name.en) },
    aliases: aliases.flatMap(({ script, name: alias, kind }) => {
      const text = written(alias);
      return text === null || script === null || kind === null
        ? []
        : [{ script, name: text, kind } as OrganisationInput['aliases'][number]];
    }),
    uscc: written(uscc),
    businessNumber: written(businessNumber),
    city: written(city),
  };
}

export const hasName = ({ fields: { name } }: OrganisationForm): boolean => Object.values(name).some((text) => written(text) !== null);

/** The organisation as it stands now, where a write was refused because somebody else was first. */
export function currentOrganisation(error: unknown): OrganisationView | null {
  if (!(error instanceof ApiError) || error.code !== 'edit.conflict') return null;
  const current = OrganisationViewSchema.safeParse(error.current);
  return current.success ? current.data : null;
}
