import type { Gate, ParcelField, ProjectField, Reason } from '@bridge/common';
import { ownRule } from '../context/context.js';
import { ofParcel, ofProject } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type GateRule, no, reasonOf, unknown, type Verdict, yes } from './gate-rule.js';

interface Quantity {
  readonly gate: Gate;
  /** Part of the reason codes: `gate.<name>.enough`. */
  readonly name: 'area' | 'power' | 'water';
  readonly ruleCode: string;
  /** Unit as the end of a parameter's name. */
  readonly unit: 'M2' | 'Kw' | 'M3PerDay';
  readonly projectField: ProjectField;
  readonly parcelField: ParcelField;
  need(project: ProjectFacts): number | null;
  offer(site: SiteFacts): number | null;
}

interface QuantityVerdicts {
  readonly none: Verdict;
  readonly enough: Verdict;
  readonly short: Verdict;
  readonly needUnknown: Verdict;
  readonly offerUnknown: Verdict;
  readonly bothUnknown: Verdict;
}

/** The answer for a quantity that a site must have at least; a project that needs none of it asks nothing of the site. */
function judgeQuantity(verdicts: QuantityVerdicts, need: number | null, offer: number | null): Verdict {
  if (need === 0) return verdicts.none;
  if (need === null) return offer === null ? verdicts.bothUnknown : verdicts.needUnknown;
  if (offer === null) return verdicts.offerUnknown;
  return offer >= need ? verdicts.enough : verdicts.short;
}

/** A gate for an amount of land, power or water. */
export function quantityGate(quantity: Quantity): GateRule {
  const { name, unit } = quantity;
  const project = ofProject(quantity.projectField);
  const parcel = ofParcel(quantity.parcelField);
  const verdicts: QuantityVerdicts = {
    none: yes('gate.none-needed'),
    enough: yes(`gate.${name}.enough`),
    short: no(`gate.${name}.short`),
    needUnknown: unknown('gate.need-unknown', project),
    offerUnknown: unknown('gate.offer-unknown', parcel),
    bothUnknown: unknown('gate.both-unknown', project, parcel),
  };
  const fields = { projectFieldCode: quantity.projectField, parcelFieldCode: quantity.parcelField };
  const known = (kind: 'need' | 'offer', amount: number | null): Reason | null =>
    amount === null ? null : reasonOf(`${kind}.${name}`, { [`${kind}${unit}`]: amount });
  return {
    gate: quantity.gate,
    rule: (_project, _site, context) => ownRule(context, quantity.ruleCode),
    judge: (facts, site) => judgeQuantity(verdicts, quantity.need(facts), quantity.offer(site)),
    need: (facts) => known('need', quantity.need(facts)),
    offer: (site) => known('offer', quantity.offer(site)),
    params: (verdict, facts, site) => {
      const need = quantity.need(facts) ?? 0;
      const offer = quantity.offer(site) ?? 0;
      if (verdict === verdicts.enough) return { [`need${unit}`]: need, [`offer${unit}`]: offer };
      if (verdict === verdicts.short) return { [`need${unit}`]: need, [`offer${unit}`]: offer, [`short${unit}`]: need - offer };
      return unknownParams(verdict, fields);
    },
    index: { kind: 'threshold', need: quantity.need, offer: quantity.offer },
  };
}

/** Parameters of the sentences that several gates share: only those that the sentence prints. */
export function unknownParams(
  verdict: Verdict,
  fields: { projectFieldCode?: ProjectField; parcelFieldCode?: ParcelField },
): Reason['params'] {
  if (verdict.code === 'gate.need-unknown') return { projectFieldCode: fields.projectFieldCode ?? null };
  if (verdict.code === 'gate.offer-unknown') return { parcelFieldCode: fields.parcelFieldCode ?? null };
  if (verdict.code === 'gate.both-unknown')
    return { projectFieldCode: fields.projectFieldCode ?? null, parcelFieldCode: fields.parcelFieldCode ?? null };
  return {};
}
