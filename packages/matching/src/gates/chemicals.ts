import type { Reason } from '@bridge/common';
import { ownRule } from '../context/context.js';
import { ofProject, ofRule } from '../context/missing.js';
import { type GateRule, reasonOf, unknown, yes } from './gate-rule.js';

const NOT_EXPECTED = yes('gate.chemicals.not-expected');
const TO_CLEAR = unknown('gate.chemicals.to-clear', ofRule('chemicals-permit'));
const METALS = unknown('gate.chemicals.metals', ofRule('chemicals-permit'));
const INDUSTRY_UNKNOWN = unknown('gate.need-unknown', ofProject('ksic'));

/**
 * No list of substances is part of a project yet. So this gate says yes only where the industry is not one that handles
 * chemicals and no heavy metals are discharged; in all other cases the environment office has to answer.
 */
export const chemicalsGate: GateRule = {
  gate: 'chemicals',
  rule: (_project, _site, context) => ownRule(context, 'BRIDGE-CHEMICALS'),
  judge({ ksic, effluent }, _site, { tables }) {
    if (ksic === null) return INDUSTRY_UNKNOWN;
    if (tables.chemicalDivisions.some((division) => ksic.startsWith(division))) return TO_CLEAR;
    return effluent === 'heavy-metal' ? METALS : NOT_EXPECTED;
  },
  need: ({ ksic }) => (ksic === null ? null : reasonOf('need.industry', { ksicText: ksic })),
  offer: () => null,
  params(verdict, { ksic }): Reason['params'] {
    if (verdict === INDUSTRY_UNKNOWN) return { projectFieldCode: 'ksic' };
    return verdict === METALS ? {} : { ksicText: ksic };
  },
  index: { kind: 'class', projectKey: ({ ksic, effluent }) => `${ksic}|${effluent}`, siteKey: () => '' },
};
