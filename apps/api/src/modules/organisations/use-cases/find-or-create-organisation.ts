import type { Hub, LocalisedText } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { OrganisationEntity } from '../persistence/organisation.entity.js';

export interface GivenOrganisation {
  name: LocalisedText;
  uscc: string | null;
  hub: Hub | null;
  city: string | null;
  publicHistory?: boolean;
}

/**
 * Finds the company by its registration number, else by its exact name in any of the three scripts, else adds it. Likenesses of names
 * are not taken for the same company here: a wrong join would show one investor another's project.
 */
@Injectable()
export class FindOrCreateOrganisation {
  async execute(tx: Tx, given: GivenOrganisation): Promise<{ id: string; created: boolean }> {
    const known = await this.#find(tx, given);
    if (known) return { id: known, created: false };
    const repo = tx.repo(OrganisationEntity);
    const { name, uscc, hub, city, publicHistory = false } = given;
    const { id } = await repo.save(repo.create({ nameKo: name.ko, nameZh: name.zh, nameEn: name.en, uscc, hub, city, publicHistory }));
    return { id, created: true };
  }

  async #find(tx: Tx, { name, uscc, publicHistory = false }: GivenOrganisation): Promise<string | null> {
    const [found] = await tx.rows<{ id: string }>(
      `select id from organisation
       where public_history = $5 and (uscc = $1 or ($1::text is null or uscc is null) and (name_ko = $2 or name_zh = $3 or name_en = $4))
       order by uscc = $1 desc nulls last, id limit 1`,
      [uscc, name.ko, name.zh, name.en, publicHistory],
    );
    return found?.id ?? null;
  }
}
