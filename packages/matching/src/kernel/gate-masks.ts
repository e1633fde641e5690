import type { GateAnswer } from '@bridge/common';
import type { Context } from '../context/context.js';
import type { ClassIndex, GateRule, ThresholdIndex } from '../gates/gate-rule.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type Bitmap, emptyBitmap, fullBitmap, setBit, unite } from './bitmap.js';
import { classifySites } from './site-classes.js';

/** Where one gate says no and where it says unknown, for one project; everywhere else it says yes. */
export interface GateMasks {
  /** Null where there is no such site: the kernel then has nothing to unite. */
  readonly no: Bitmap | null;
  readonly unknown: Bitmap | null;
}

export type MasksOf = (project: ProjectFacts) => GateMasks;

/** Asks a class of sites once: projects with the same answers share their masks. */
function byClass(rule: GateRule, index: ClassIndex, sites: readonly SiteFacts[], context: Context): MasksOf {
  const { ofSite, samples } = classifySites(sites, index.siteKey);
  const members = samples.map(() => emptyBitmap(sites.length));
  ofSite.forEach((number, site) => {
    const bitmap = members[number];
    if (bitmap) setBit(bitmap, site);
  });
  const byKey = new Map<string, GateMasks>();
  const byAnswers = new Map<string, GateMasks>();
  const unitedFor = (answers: readonly GateAnswer[], wanted: GateAnswer): Bitmap | null => {
    if (!answers.includes(wanted)) return null;
    const bitmap = emptyBitmap(sites.length);
    members.forEach((member, number) => {
      if (answers[number] === wanted) unite(bitmap, member);
    });
    return bitmap;
  };
  const ask = (project: ProjectFacts): GateMasks => {
    const answers = samples.map((site) => rule.judge(project, site, context).answer);
    const key = answers.join();
    const masks = byAnswers.get(key) ?? { no: unitedFor(answers, 'no'), unknown: unitedFor(answers, 'unknown') };
    byAnswers.set(key, masks);
    return masks;
  };
  return (project) => {
    const key = index.projectKey(project);
    if (key === null) return ask(project);
    const masks = byKey.get(key) ?? ask(project);
    byKey.set(key, masks);
    return masks;
  };
}

/** First position whose offer is at least `need`. */
function rankOf(offers: Float64Array, need: number): number {
  let low = 0;
  let high = offers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offers[middle] ?? 0) < need) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each distinct offer, in rising order, the sites that offer less; the last set holds all known offers. */
function sitesBelow(offers: readonly (number | null)[], distinct: Float64Array): Bitmap[] {
  const members = new Map<number, number[]>();
  offers.forEach((offer, site) => {
    if (offer === null) return;
    const known = members.get(offer);
    if (known) known.push(site);
    else members.set(offer, [site]);
  });
  const below = [emptyBitmap(offers.length)];
  for (const offer of distinct) {
    const bitmap = Int32Array.from(below.at(-1) ?? []);
    for (const site of members.get(offer) ?? []) setBit(bitmap, site);
    below.push(bitmap);
  }
  return below;
}

/** Sorted thresholds: a project's mask is found by one binary search. */
function byThreshold(index: ThresholdIndex, sites: readonly SiteFacts[]): MasksOf {
  const offers = sites.map(index.offer);
  const distinct = Float64Array.from(new Set(offers.filter((offer) => offer !== null))).sort();
  const below = sitesBelow(offers, distinct);
  const withoutOffer = emptyBitmap(sites.length);
  offers.forEach((offer, site) => {
    if (offer === null) setBit(withoutOffer, site);
  });
  const noNeed: GateMasks = { no: null, unknown: null };
  const needUnknown: GateMasks = { no: null, unknown: fullBitmap(sites.length) };
  const byRank = below.map((no): GateMasks => ({ no, unknown: offers.includes(null) ? withoutOffer : null }));
  return (project) => {
    const need = index.need(project);
    if (need === null) return needUnknown;
    return need === 0 ? noNeed : (byRank[rankOf(distinct, need)] ?? needUnknown);
  };
}

export function masksFor(rule: GateRule, sites: readonly SiteFacts[], context: Context): MasksOf {
  return rule.index.kind === 'threshold' ? byThreshold(rule.index, sites) : byClass(rule, rule.index, sites, context);
}
