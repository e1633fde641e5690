import type { ParcelField, ProjectField } from '@bridge/common';
import { ownRule } from '../context/context.js';
import { ofParcel, ofProject } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type GateRule, no, reasonOf, unknown, yes } from './gate-rule.js';
import { unknownParams } from './quantity-gate.js';

interface Supply {
  readonly name: 'gas' | 'steam';
  readonly ruleCode: string;
  readonly projectField: ProjectField;
  readonly parcelField: ParcelField;
  needed(project: ProjectFacts): boolean | null;
  supplied(site: SiteFacts): boolean | null;
}

const NOT_NEEDED = yes('gate.none-needed');

/** A supply that is there or not. Where it is there, it does not matter whether the project needs it. */
function suppliedGate({ name, ruleCode, projectField, parcelField, needed, supplied }: Supply): GateRule {
  const there = yes(`gate.${name}.supplied`);
  const notThere = no(`gate.${name}.not-supplied`);
  const needUnknown = unknown('gate.need-unknown', ofProject(projectField));
  const offerUnknown = unknown('gate.offer-unknown', ofParcel(parcelField));
  const bothUnknown = unknown('gate.both-unknown', ofProject(projectField), ofParcel(parcelField));
  return {
    gate: name,
    rule: (_project, _site, context) => ownRule(context, ruleCode),
    judge(project, site) {
      const need = needed(project);
      const offer = supplied(site);
      if (need === false) return NOT_NEEDED;
      if (offer === true) return there;
      if (need === null) return offer === null ? bothUnknown : needUnknown;
      return offer === null ? offerUnknown : notThere;
    },
    need: (project) => (needed(project) === null ? null : reasonOf(needed(project) ? `need.${name}` : 'need.none')),
    offer: (site) => (supplied(site) === null ? null : reasonOf(supplied(site) ? `offer.${name}` : 'offer.none')),
    params: (verdict) => unknownParams(verdict, { projectFieldCode: projectField, parcelFieldCode: parcelField }),
    index: { kind: 'class', projectKey: (project) => String(needed(project)), siteKey: (site) => String(supplied(site)) },
  };
}

export const gasGate = suppliedGate({
  name: 'gas',
  ruleCode: 'BRIDGE-GAS',
  projectField: 'gasNeeded',
  parcelField: 'gas',
  needed: (project) => project.gasNeeded,
  supplied: (site) => site.gas,
});

export const steamGate = suppliedGate({
  name: 'steam',
  ruleCode: 'BRIDGE-STEAM',
  projectField: 'steamNeeded',
  parcelField: 'steam',
  needed: (project) => project.steamNeeded,
  supplied: (site) => site.steam,
});
