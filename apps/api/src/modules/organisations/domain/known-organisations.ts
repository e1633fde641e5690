import type { LocalisedText } from '@bridge/common';

/** By which a company is known again. */
export interface CompanyMarks {
  name: LocalisedText;
  uscc: string | null;
}

export interface KnownOrganisation extends CompanyMarks {
  id: string;
}

const namesOf = ({ ko, zh, en }: LocalisedText): string[] =>
  Object.entries({ ko, zh, en }).flatMap(([script, name]) => (name === null ? [] : [`${script} ${name}`]));

/**
 * Finds the company by its registration number, else by its exact name in any of the three scripts. Likenesses of names are not taken
 * for the same company, and neither are two companies of one name with different numbers: a wrong join would show one investor
 * another's project.
 */
export class KnownOrganisations {
  readonly #byUscc = new Map<string, KnownOrganisation>();
  readonly #byName = new Map<string, KnownOrganisation[]>();

  constructor(organisations: readonly KnownOrganisation[]) {
    for (const organisation of organisations) this.add(organisation);
  }

  add(organisation: KnownOrganisation): void {
    if (organisation.uscc !== null) this.#byUscc.set(organisation.uscc, organisation);
    for (const name of namesOf(organisation.name)) this.#byName.set(name, [...(this.#byName.get(name) ?? []), organisation]);
  }

  find({ name, uscc }: CompanyMarks): KnownOrganisation | null {
    const byUscc = uscc === null ? undefined : this.#byUscc.get(uscc);
    if (byUscc) return byUscc;
    const namesakes = namesOf(name).flatMap((one) => this.#byName.get(one) ?? []);
    return namesakes.find((one) => uscc === null || one.uscc === null) ?? null;
  }

  /** From now on the company is known by its number too. */
  learn(organisation: KnownOrganisation, uscc: string): void {
    organisation.uscc = uscc;
    this.#byUscc.set(uscc, organisation);
  }
}
