import { ownRule } from '../context/context.js';
import { ofParcel, ofProject } from '../context/missing.js';
import { type GateRule, no, reasonOf, unknown, type Verdict, yes } from './gate-rule.js';
import { unknownParams } from './quantity-gate.js';

const PERMITTED = yes('gate.industry.permitted');
const NOT_PERMITTED = no('gate.industry.not-permitted');
const FINER_NEEDED = unknown('gate.industry.finer-needed', ofProject('ksic'));
const NEED_UNKNOWN = unknown('gate.need-unknown', ofProject('ksic'));
const OFFER_UNKNOWN = unknown('gate.offer-unknown', ofParcel('permittedKsic'));
const BOTH_UNKNOWN = unknown('gate.both-unknown', ofProject('ksic'), ofParcel('permittedKsic'));

/** A division permits everything under it; a finer entry says nothing yet of a project that is known only by its division. */
function judgeIndustry(ksic: string | null, permitted: readonly string[] | null): Verdict {
  if (ksic === null) return permitted === null ? BOTH_UNKNOWN : NEED_UNKNOWN;
  if (permitted === null) return OFFER_UNKNOWN;
  if (permitted.some((entry) => ksic.startsWith(entry))) return PERMITTED;
  return permitted.some((entry) => entry.startsWith(ksic)) ? FINER_NEEDED : NOT_PERMITTED;
}

const listOf = (permitted: readonly string[]): string => permitted.join(', ');

/** Tenancy is decided by the KSIC code of the product against the list of the management plan, which the zone's agency confirms. */
export const permittedIndustryGate: GateRule = {
  gate: 'permitted-industry',
  rule: (_project, _site, context) => ownRule(context, 'BRIDGE-KSIC'),
  judge: ({ ksic }, { permittedKsic }) => judgeIndustry(ksic, permittedKsic),
  need: ({ ksic }) => (ksic === null ? null : reasonOf('need.industry', { ksicText: ksic })),
  offer: ({ permittedKsic }) => (permittedKsic === null ? null : reasonOf('offer.industry', { permittedText: listOf(permittedKsic) })),
  params(verdict, { ksic }, { permittedKsic }) {
    if (verdict === PERMITTED) return { ksicText: ksic };
    if (verdict === NOT_PERMITTED || verdict === FINER_NEEDED) return { ksicText: ksic, permittedText: listOf(permittedKsic ?? []) };
    return unknownParams(verdict, { projectFieldCode: 'ksic', parcelFieldCode: 'permittedKsic' });
  },
  index: { kind: 'class', projectKey: ({ ksic }) => String(ksic), siteKey: ({ permittedKsic }) => permittedKsic?.join('|') ?? 'null' },
};
