import type { DatedRule } from '@bridge/common';
import type { Context } from '../context/context.js';
import { type MissingMask, NOTHING, ofProject, ofRule } from '../context/missing.js';
import type { ProjectFacts, WonBand } from '../snapshot/project-facts.js';
import { type Finding, finding } from './finding.js';

/** A threshold in won: a band where the rule counts in another currency. */
function thresholdBand({ threshold, unit }: DatedRule, { tables }: Context): WonBand {
  const amount = Number(threshold);
  const rate = unit === 'USD' ? tables.planningRates.USD : tables.planningRates.KRW;
  return { low: amount * rate.low, high: amount * rate.high };
}

const open = ({ low, high }: WonBand): MissingMask => (low === high ? NOTHING : ofRule('exchange-rate'));

/** An amount against a rule's threshold: reached, missed by so much, or not to be said. */
export function judgeAmount(amount: WonBand | null, rule: DatedRule, context: Context, missing: MissingMask): Finding {
  const unit = rule.unit === 'USD' ? 'usd' : 'krw';
  const params = { [unit === 'usd' ? 'thresholdUsd' : 'thresholdKrw']: Number(rule.threshold) };
  const needed = thresholdBand(rule, context);
  if (amount !== null && amount.low >= needed.high) return finding('met', `rule.met-${unit}`, params);
  if (amount !== null && amount.high < needed.low)
    return finding('missed', `rule.missed-${unit}`, { ...params, shortKrw: needed.low - amount.high });
  return finding('unknown', `rule.amount-open-${unit}`, params, amount === null || missing !== NOTHING ? missing : open(amount));
}

/** A share in percent against a rule's threshold. */
export function judgeShare({ equityPercent }: ProjectFacts, rule: DatedRule): Finding {
  const thresholdPercent = Number(rule.threshold);
  if (equityPercent === null) return finding('unknown', 'rule.percent-open', { thresholdPercent }, ofProject('chineseEquityPercent'));
  if (equityPercent >= thresholdPercent) return finding('met', 'rule.met-percent', { equityPercent, thresholdPercent });
  return finding('missed', 'rule.missed-percent', { equityPercent, thresholdPercent, shortPercent: thresholdPercent - equityPercent });
}
