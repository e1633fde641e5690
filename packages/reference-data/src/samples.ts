import { readFileSync } from 'node:fs';
import { packageFile } from './files.js';

/** The delegation and parcel lists that stand in for real ones; their companies and parcels do not exist. */
export const SAMPLES = [
  'delegations/jiangsu.xlsx',
  'delegations/shandong.xlsx',
  'delegations/guangdong.csv',
  'delegations/expected.json',
  'opportunities/parcels-ko.xlsx',
  'opportunities/parcels-ko-cp949.csv',
  'opportunities/parcels-schematic.geojson',
] as const;
export type SampleName = (typeof SAMPLES)[number];

/** Absolute path of a sample list. */
export function samplePath(name: SampleName): string {
  return packageFile('samples', name);
}

export type Ring = [longitude: number, latitude: number][];

/** The shape of the package's own GeoJSON file; its spec checks every ring. */
interface ParcelMap {
  features: { properties: { block: string; parcel: string }; geometry: { type: 'Polygon'; coordinates: Ring[] } }[];
}

/** Outer ring of each sample parcel by parcel number. Schematic, not surveyed. */
export function parcelGeometry(): Map<string, Ring> {
  const map = JSON.parse(readFileSync(samplePath('opportunities/parcels-schematic.geojson'), 'utf8')) as ParcelMap;
  return new Map(map.features.map(({ properties, geometry }) => [properties.parcel, geometry.coordinates[0] ?? []]));
}
