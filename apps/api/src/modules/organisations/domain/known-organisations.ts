import type { LocalisedText } from '@bridge/common';

/** By which a company is known again. */
export interface CompanyMarks {
  name: LocalisedText;
  uscc: string | null;
}

/** One set of names and a number under which a company is known: its own, those of one that was merged into it, or an alias. */
export interface KnownName extends CompanyMarks {
  id: string;
  /** Aliases may be short and stand for several companies: they count only where they stand for one. */
  alias: boolean;
}

export interface KnownOrganisation {
  id: string;
  uscc: string | null;
}

const namesOf = ({ ko, zh, en }: LocalisedText): string[] =>
  Object.entries({ ko, zh, en }).flatMap(([script, name]) => (name === null ? [] : [`${script} ${name}`]));

/**
 * Finds the company by its registration number, else by its exact name in any of the three scripts, else by an alias that no other
 * company bears. Likenesses of names are not taken for the same company, and neither are two companies of one name with different
 * numbers: a wrong join would show one investor another's project.
 */
export class KnownOrganisations {
  readonly #byId = new Map<string, KnownOrganisation>();
  readonly #byUscc = new Map<string, KnownOrganisation>();
  readonly #byName = new Map<string, KnownOrganisation[]>();
  readonly #byAlias = new Map<string, Set<KnownOrganisation>>();

  constructor(names: readonly KnownName[]) {
    for (const name of names) this.add(name);
  }

  add({ id, name, uscc, alias }: KnownName): void {
    const organisation = this.#byId.get(id) ?? { id, uscc };
    organisation.uscc ??= uscc;
    this.#byId.set(id, organisation);
    if (uscc !== null) this.#byUscc.set(uscc, organisation);
    for (const one of namesOf(name)) {
      if (alias) this.#byAlias.set(one, (this.#byAlias.get(one) ?? new Set()).add(organisation));
      else this.#byName.set(one, [...(this.#byName.get(one) ?? []), organisation]);
    }
  }

  find({ name, uscc }: CompanyMarks): KnownOrganisation | null {
    const byUscc = uscc === null ? undefined : this.#byUscc.get(uscc);
    if (byUscc) return byUscc;
    const names = namesOf(name);
    const namesakes = names.flatMap((one) => this.#byName.get(one) ?? []);
    const known = namesakes.find((one) => mayBe(one, uscc));
    if (known) return known;
    const bearers = new Set(names.flatMap((one) => [...(this.#byAlias.get(one) ?? [])]));
    const [bearer] = bearers;
    return bearer && bearers.size === 1 && mayBe(bearer, uscc) ? bearer : null;
  }

  /** From now on the company is known by its number too. */
  learn(organisation: KnownOrganisation, uscc: string): void {
    organisation.uscc = uscc;
    this.#byUscc.set(uscc, organisation);
  }
}

const mayBe = (organisation: KnownOrganisation, uscc: string | null): boolean => uscc === null || organisation.uscc === null;
