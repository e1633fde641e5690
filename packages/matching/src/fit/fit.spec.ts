import type { Fit, ParcelFields, ProjectFields } from '@bridge/common';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEIGHT_TOTAL } from '../rule-set/weights.js';
import { assess } from '../run/assess.js';
import { compile } from '../run/compile.js';
import { match } from '../run/match.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { parcelFields, projectFields, snapshots } from '../testing/arbitrary-snapshot.js';
import { emptySnapshot, oneProject, realRuleSet } from '../testing/real-facts.js';
import { apportion } from './points.js';

const ruleSet = realRuleSet();

function pairOf(project: ProjectFields, parcel: ParcelFields): Snapshot {
  const opportunity = { id: 'site', block: '3' as const, parcelNo: '3-01', fields: parcel, sources: {} };
  return { ...emptySnapshot(), projects: [oneProject(project)], opportunities: [opportunity] };
}
const fitOf = (project: ProjectFields, parcel: ParcelFields): Fit =>
  assess(compile(pairOf(project, parcel), ruleSet), 'project', 'site').fit;

/** Better offers in one figure each; lots that cannot be divided are left out, since a lot may be too large. */
const BETTER: readonly ((parcel: ParcelFields) => ParcelFields | null)[] = [
  (parcel) => (parcel.powerMw === null ? null : { ...parcel, powerMw: parcel.powerMw * 1.7 }),
  (parcel) => (parcel.waterM3PerDay === null ? null : { ...parcel, waterM3PerDay: parcel.waterM3PerDay * 1.7 }),
  (parcel) => (parcel.areaM2 === null || parcel.divisible !== true ? null : { ...parcel, areaM2: parcel.areaM2 * 2 }),
  (parcel) => (parcel.availableFrom === null ? null : { ...parcel, availableFrom: '2019-01-01' }),
  (parcel) => (parcel.portDistanceKm === null ? null : { ...parcel, portDistanceKm: parcel.portDistanceKm / 2 }),
  (parcel) => (parcel.salePriceKrwPerM2 === null ? null : { ...parcel, salePriceKrwPerM2: parcel.salePriceKrwPerM2 * 0.8 }),
  (parcel) => (parcel.rentKrwPerM2Year === null ? null : { ...parcel, rentKrwPerM2Year: parcel.rentKrwPerM2Year * 0.8 }),
  (parcel) => (parcel.gas === null ? null : { ...parcel, gas: true }),
  (parcel) => (parcel.steam === null ? null : { ...parcel, steam: true }),
  (parcel) => (parcel.status === null ? null : { ...parcel, status: 'available' }),
];

describe('the fit', () => {
  it('has weights that sum to the whole for either side', () => {
    const weights = Object.values(ruleSet.weights);
    expect(weights.reduce((sum, { investor }) => sum + investor, 0)).toBe(WEIGHT_TOTAL);
    expect(weights.reduce((sum, { zone }) => sum + zone, 0)).toBe(WEIGHT_TOTAL);
  });

  it('is never lowered by a better offer', () => {
    fc.assert(
      fc.property(projectFields, parcelFields, fc.constantFrom(...BETTER), (project, parcel, improve) => {
        const better = improve(parcel);
        if (better === null) return;
        const [before, after] = [fitOf(project, parcel), fitOf(project, better)];
        expect(after.units.low).toBeGreaterThanOrEqual(before.units.low);
        expect(after.units.high).toBeGreaterThanOrEqual(before.units.high);
      }),
      { numRuns: 250 },
    );
  });

  it('lies inside the earlier interval once a missing figure of the parcel is filled in', () => {
    fc.assert(
      fc.property(
        projectFields,
        parcelFields,
        fc.constantFrom(...(['areaM2', 'powerMw', 'waterM3PerDay', 'gas', 'divisible'] as const)),
        (project, parcel, field) => {
          const before = fitOf(project, { ...parcel, [field]: null });
          const after = fitOf(project, parcel);
          expect(after.units.low).toBeGreaterThanOrEqual(before.units.low);
          expect(after.units.high).toBeLessThanOrEqual(before.units.high);
          expect(after.coveragePercent).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not look at name, registration, region, city or order of arrival', () => {
    fc.assert(
      fc.property(snapshots(4, 6), fc.string(), (snapshot, text) => {
        const renamed = {
          ...snapshot,
          projects: snapshot.projects
            .map((project, index) => ({
              ...project,
              code: `X${index}`,
              fields: {
                ...project.fields,
                companyName: { ko: text, zh: text, en: text },
                uscc: text,
                hub: 'shandong' as const,
                city: text,
                remarks: text,
              },
            }))
            .reverse(),
        };
        const scores = (input: Snapshot) => match(compile(input, ruleSet), { top: 3 }).pairs;
        expect(scores(renamed)).toEqual(scores(snapshot));
      }),
      { numRuns: 60 },
    );
  });

  it('weighs no criterion of another pair: adding a project changes no fit', () => {
    fc.assert(
      fc.property(snapshots(3, 5), projectFields, (snapshot, extra) => {
        const more = { ...snapshot, projects: [...snapshot.projects, oneProject(extra, 'zz')] };
        const fits = (input: Snapshot) =>
          match(compile(input, ruleSet), { top: 1 }).pairs.map(({ projectId, opportunityId, fit }) => ({ projectId, opportunityId, fit }));
        const known = fits(more).filter(({ projectId }) => projectId !== 'zz');
        expect(known).toEqual(fits(snapshot));
      }),
      { numRuns: 40 },
    );
  });
});

describe('whole points', () => {
  it('sum to the total rounded down, each within one point of its share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 12, maxLength: 12 }), (units) => {
        const total = Math.floor(units.reduce((sum, part) => sum + part, 0) / 10_000_000);
        const parts = apportion(units, total);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (units[index] ?? 0) / 10_000_000)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
