import { type Assessment, REASON_CODES, type Reason } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { snapshots } from '../testing/arbitrary-snapshot.js';
import { realRuleSet } from '../testing/real-facts.js';
import { assess } from './assess.js';
import { compile } from './compile.js';
import { match } from './match.js';

const ruleSet = realRuleSet();
const PARAMS: Readonly<Record<string, readonly string[]>> = REASON_CODES;

function reasonsOf({ gates, fit, flags, incentives }: Assessment): Reason[] {
  const all = [
    ...gates.flatMap(({ need, offer, reason }) => [need, offer, reason]),
    ...fit.criteria.flatMap(({ need, offer, reason }) => [need, offer, reason]),
    ...[...flags, ...incentives].flatMap(({ reason, clears }) => [reason, clears]),
  ];
  return all.filter((reason) => reason !== null);
}

describe('every reason', () => {
  it('is of a known code, with exactly the parameters that its sentence prints', () => {
    fc.assert(
      fc.property(snapshots(3, 12), (snapshot) => {
        const compiled = compile(snapshot, ruleSet);
        for (const { projectId, opportunityId } of match(compiled, { top: 1 }).pairs) {
          for (const { code, params } of reasonsOf(assess(compiled, projectId, opportunityId))) {
            expect([code, Object.keys(params).sort()]).toEqual([code, [...(PARAMS[code] ?? ['no such code'])].sort()]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
