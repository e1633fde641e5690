import {
  type Holder,
  isChina,
  type Lender,
  type OrganisationFields,
  type Owner,
  type OwnershipStatement,
  type OwnershipView,
} from '@bridge/common';
import { effectiveOwnership, type Holding } from './effective-ownership.js';
import { readName } from './name-readings.js';
import { localised } from './names.js';

export interface HeldOrganisation {
  id: string;
  fields: OrganisationFields;
  statement: OwnershipStatement;
}

type Described = Pick<Holder, 'organisationId' | 'name' | 'kind' | 'country'>;

const organisationKey = (id: string): string => `organisation ${id}`;

/**
 * Holders outside the product are one where their names agree, so that a State body's shares by several ways add up. People of one name
 * may be several, and a holder whose own owners are stated is what one statement says of it.
 */
function keyOf(owner: Owner, index: number, held: HeldOrganisation): string {
  if (owner.organisationId !== null) return organisationKey(owner.organisationId);
  const name = readName(owner.name, 'en').whole || owner.name.trim();
  const hasOwners = held.statement.owners.some(({ of }) => of === index);
  const own = owner.kind === 'person' || hasOwners ? ` ${held.id}` : '';
  return `${owner.kind} ${owner.country ?? '-'} ${name}${own}`;
}

function graphOf(organisations: readonly HeldOrganisation[], namesOthers: boolean) {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const described = new Map<string, Described>();
  const holdings: Holding[] = [];
  for (const held of [...organisations].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const keys = held.statement.owners.map((owner, index) => keyOf(owner, index, held));
    for (const [index, owner] of held.statement.owners.entries()) {
      const key = keys[index] ?? '';
      const linked = namesOthers && owner.organisationId !== null ? byId.get(owner.organisationId) : undefined;
      const { name, country } = linked?.fields ?? { name: localised(owner.name), country: null };
      if (!described.has(key))
        described.set(key, { organisationId: linked?.id ?? null, name, kind: owner.kind, country: country ?? owner.country });
      holdings.push({ holder: key, held: owner.of === null ? organisationKey(held.id) : (keys[owner.of] ?? ''), percent: owner.percent });
    }
  }
  return { described, holdings };
}

const sumOf = (holders: readonly Holder[]): number => holders.reduce((sum, { effectivePercent }) => sum + effectivePercent, 0);
const percent = (value: number): number => Math.min(100, Math.max(0, Math.round(value * 1e6) / 1e6));
const range = (low: number, open: number) => ({ low: percent(low), high: percent(low + open) });

function chineseDebt(lenders: readonly Lender[]) {
  const debt = (chosen: (lender: Lender) => boolean) =>
    lenders.filter(chosen).reduce((sum, { debtPercent }) => sum + (debtPercent ?? 0), 0);
  const low = debt(({ country }) => isChina(country));
  return range(low, 100 - low - debt(({ country }) => country !== null && !isChina(country)));
}

type Computed = Omit<OwnershipView, 'organisationId' | 'version' | 'statement' | 'mayEdit'>;

/**
 * What follows from the statements of an organisation and of those above it. `namesOthers` is false for whoever may not learn that an
 * owner is an organisation of the product.
 */
export function ownershipOf(id: string, organisations: readonly HeldOrganisation[], namesOthers: boolean): Computed {
  const { described, holdings } = graphOf(organisations, namesOthers);
  const target = organisationKey(id);
  const { shares, unknownPercent } = effectiveOwnership(target, holdings);
  const holders = shares.flatMap((share): Holder[] => {
    const who = described.get(share.key);
    return who ? [{ ...share, ...who, key: publicKey(share.key, shares) }] : [];
  });
  const ends = holders.filter(({ ultimate }) => ultimate);
  const chinese = ends.filter(({ country }) => isChina(country));
  const state = ends.filter(({ kind }) => kind === 'state-body');
  const nowhere = ends.filter(({ country }) => country === null);
  // Who owns a company or a fund that says nothing of it may be the State.
  const unsaid = ends.filter(({ kind }) => kind === 'company' || kind === 'fund');
  const inSight = new Set([target, ...shares.map(({ key }) => key)]);
  return {
    holders,
    holdings: holdings
      .filter(({ held, holder }) => inSight.has(held) && inSight.has(holder))
      .map(({ holder, held, percent: size }) => ({
        from: holder === target ? 'target' : publicKey(holder, shares),
        to: held === target ? null : publicKey(held, shares),
        percent: size,
      })),
    unknownPercent,
    china: range(sumOf(chinese), unknownPercent + sumOf(nowhere)),
    state: range(sumOf(state), unknownPercent + sumOf(unsaid)),
    chineseDebt: chineseDebt(organisations.find((one) => one.id === id)?.statement.lenders ?? []),
    largestChineseHolder: holders.find(({ country, effectivePercent }) => isChina(country) && effectivePercent > 0) ?? null,
  };
}

/** Keys carry ids of other organisations; what is sent counts them instead. */
const publicKey = (key: string, shares: readonly { key: string }[]): string => `h${shares.findIndex((share) => share.key === key)}`;
