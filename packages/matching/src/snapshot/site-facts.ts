import type { Block, DateOnly, EffluentRoute, ParcelField, ParcelStatus, Tenure } from '@bridge/common';
import { compareText } from '../canonical-json/canonical-json.js';
import { dayNumber } from './day-number.js';
import { wholeM2 } from './project-facts.js';
import type { SnapshotBlock, SnapshotOpportunity } from './snapshot.js';

/** A parcel in the units of the engine: integers, rounded so that an offer never looks bigger than it is, or null for unknown. */
export interface SiteFacts {
  readonly id: string;
  readonly block: Block;
  /** Null where the snapshot says nothing of the block. */
  readonly offered: boolean | null;
  readonly blockStatus: string | null;
  readonly designations: readonly string[] | null;
  readonly areaM2: number | null;
  readonly divisible: boolean | null;
  readonly tenure: Tenure | null;
  readonly salePriceKrwPerM2: number | null;
  readonly rentKrwPerM2Year: number | null;
  /** The later of the parcel's own date and the block's, or the one that is known. */
  readonly availableDate: DateOnly | null;
  readonly availableDay: number | null;
  readonly permittedKsic: readonly string[] | null;
  readonly powerKw: number | null;
  readonly waterM3PerDay: number | null;
  readonly effluentRoute: EffluentRoute | null;
  readonly gas: boolean | null;
  readonly steam: boolean | null;
  /** Hundreds of metres to the new port. */
  readonly quayHectometres: number | null;
  readonly status: ParcelStatus | null;
  /** Issuers and source keys of the figures, in order. */
  readonly sourcesOf: (fields: readonly ParcelField[]) => string[];
}

/** No figure of a site is larger; what a list writes beyond is a slip, and it must still fit the kernel's 32 bits. */
const LARGEST = 2_000_000_000;
const within = (value: number): number => Math.min(LARGEST, value);
const down = (value: number | null): number | null => (value === null ? null : within(Math.floor(value)));

/** A parcel may come later than its block, never sooner. */
function laterOf(parcel: DateOnly | null, block: DateOnly | null): DateOnly | null {
  if (parcel === null || block === null) return parcel ?? block;
  return parcel > block ? parcel : block;
}

function sourceLookup(opportunity: SnapshotOpportunity, block: SnapshotBlock | undefined): SiteFacts['sourcesOf'] {
  return (fields) => {
    const names = fields.flatMap((field) => {
      const known = opportunity.sources[field];
      const own = known ? [known.issuer, known.source] : [];
      return field === 'availableFrom' || field === 'status' ? [...own, block?.source ?? null] : own;
    });
    return [...new Set(names.filter((name) => name !== null && name !== ''))].map(String).sort(compareText);
  };
}

export function siteFacts(opportunity: SnapshotOpportunity, block: SnapshotBlock | undefined): SiteFacts {
  const { fields } = opportunity;
  const availableDate = laterOf(fields.availableFrom, block?.availableFrom ?? null);
  return {
    id: opportunity.id,
    block: opportunity.block,
    offered: block?.offered ?? null,
    blockStatus: block?.status ?? null,
    designations: block?.designations ?? null,
    areaM2: fields.areaM2 === null ? null : within(wholeM2(fields.areaM2) ?? 1),
    divisible: fields.divisible,
    tenure: fields.tenure,
    salePriceKrwPerM2: fields.salePriceKrwPerM2 === null ? null : within(Math.ceil(fields.salePriceKrwPerM2)),
    rentKrwPerM2Year: fields.rentKrwPerM2Year === null ? null : within(Math.ceil(fields.rentKrwPerM2Year)),
    availableDate,
    availableDay: availableDate === null ? null : dayNumber(availableDate),
    permittedKsic: fields.permittedKsic,
    powerKw: fields.powerMw === null ? null : down(Math.round(fields.powerMw * 1e6) / 1_000),
    waterM3PerDay: down(fields.waterM3PerDay),
    effluentRoute: fields.effluentRoute,
    gas: fields.gas,
    steam: fields.steam,
    quayHectometres: fields.portDistanceKm === null ? null : Math.round(fields.portDistanceKm * 10),
    status: fields.status,
    sourcesOf: sourceLookup(opportunity, block),
  };
}
