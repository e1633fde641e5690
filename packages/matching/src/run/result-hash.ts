import { createHash } from 'node:crypto';
import type { DateOnly, RunCounts } from '@bridge/common';
import { canonicalJson } from '../canonical-json/canonical-json.js';
import type { PairSummary } from './pair-summary.js';

/** Codes are plain ASCII, so they need no escapes. */
const codes = (list: readonly string[]): string => (list.length === 0 ? '[]' : `["${list.join('","')}"]`);

/** The canonical JSON of one line, written by hand: a big run has hundreds of thousands of them. A test holds it against `canonicalJson`. */
export function canonicalLine(pair: PairSummary): string {
  const { fit } = pair;
  return (
    `{"coveragePercent":${pair.coveragePercent},"failedGates":${codes(pair.failedGates)}` +
    `,"fit":{"high":${fit.high},"low":${fit.low},"mid":${fit.mid}},"flags":${codes(pair.flags)},"gate":"${pair.gate}"` +
    `,"missingCount":${pair.missingCount},"opportunityId":${canonicalJson(pair.opportunityId)},"projectId":${canonicalJson(pair.projectId)}` +
    `,"rankForOpportunity":${pair.rankForOpportunity},"rankForProject":${pair.rankForProject},"readiness":${pair.readiness}` +
    `,"unknownFlags":${codes(pair.unknownFlags)},"unknownGates":${codes(pair.unknownGates)}}`
  );
}

const LINES_AT_ONCE = 512;

/** SHA-256 of the canonical JSON of `{ asOf, counts, pairs }`, fed in portions: a big run is never one big text. */
export function resultHash(asOf: DateOnly, counts: RunCounts, pairs: readonly PairSummary[]): string {
  const hash = createHash('sha256').update(`{"asOf":${canonicalJson(asOf)},"counts":${canonicalJson(counts)},"pairs":[`, 'utf8');
  for (let from = 0; from < pairs.length; from += LINES_AT_ONCE) {
    const lines = pairs.slice(from, from + LINES_AT_ONCE).map(canonicalLine);
    hash.update(`${from === 0 ? '' : ','}${lines.join(',')}`, 'utf8');
  }
  return hash.update(']}', 'utf8').digest('hex');
}
