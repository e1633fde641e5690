import type { ResponseOf, readParcelMap } from '@bridge/common';
import { type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo';

export type ParcelMapData = ResponseOf<typeof readParcelMap>;
export type MapParcel = ParcelMapData['parcels'][number];

export interface ParcelShape {
  parcel: MapParcel;
  /** Path in pixels of the unzoomed map. */
  path: string;
  centre: readonly [x: number, y: number];
  width: number;
}

/** Pixels kept free around the parcels, so that no outline or focus ring is cut. */
const MARGIN = 12;

/**
 * Draws the parcels into a box. Degrees of longitude are shorter than those of latitude this far north, so they are scaled by cos(latitude);
 * the plane is then only turned over and fitted. d3's spherical projections would read a ring in GeoJSON order as the rest of the globe.
 */
export function shapesOf(parcels: readonly MapParcel[], width: number, height: number): ParcelShape[] {
  const drawable = parcels.filter(({ ring }) => ring.length >= 3);
  const latitudes = drawable.flatMap(({ ring }) => ring.map(([, latitude]) => latitude));
  if (latitudes.length === 0) return [];
  const middle = latitudes.reduce((sum, latitude) => sum + latitude, 0) / latitudes.length;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const polygon = ({ ring }: MapParcel): GeoPermissibleObjects => ({
    type: 'Polygon',
    coordinates: [ring.map(([longitude, latitude]) => [longitude * shrink, latitude])],
  });
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: drawable.map((parcel) => polygon(parcel)) as Extract<GeoPermissibleObjects, { type: 'GeometryCollection' }>['geometries'],
  };
  const box: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  const path = geoPath(geoIdentity().reflectY(true).fitExtent(box, all));
  return drawable.map((parcel) => {
    const geometry = polygon(parcel);
    const [[left], [right]] = path.bounds(geometry);
    return { parcel, path: path(geometry) ?? '', centre: path.centroid(geometry), width: right - left };
  });
}
