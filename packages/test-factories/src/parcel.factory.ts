import { type Figure, NO_PROVENANCE, PARCEL_FIELDS, type ParcelField, type ParcelFields, type ParcelFigures } from '@bridge/common';

/** A parcel of block 3 that is free, divisible and well supplied; a test names only the figures that matter to it. */
export function aParcel(overrides: Partial<ParcelFields> = {}): ParcelFields {
  return {
    areaM2: 56_000,
    divisible: true,
    tenure: 'sale',
    salePriceKrwPerM2: 151_250,
    rentKrwPerM2Year: null,
    availableFrom: '2027-01-01',
    permittedKsic: ['20', '24', '28'],
    powerMw: 20,
    voltageKv: 22.9,
    waterM3PerDay: 1_000,
    effluentRoute: 'public-plant',
    gas: true,
    steam: true,
    portDistanceKm: 12,
    coveragePercent: 70,
    floorAreaPercent: 350,
    status: 'available',
    ...overrides,
  };
}

/** The same parcel with every known figure confirmed by the developer on `asOf`. */
export function confirmedFigures(fields: ParcelFields, asOf = '2026-11-02'): ParcelFigures {
  const figure = (field: ParcelField): Figure<unknown> => ({
    value: fields[field],
    provenance: fields[field] === null ? NO_PROVENANCE : { issuer: 'krc', asOf, source: null, written: null },
  });
  return Object.fromEntries(PARCEL_FIELDS.map((field) => [field, figure(field)])) as ParcelFigures;
}
