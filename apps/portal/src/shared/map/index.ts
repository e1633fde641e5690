export { ParcelMap, type ParcelMapProps } from './parcel-map.js';
export type { MapParcel, ParcelMapData } from './parcel-shapes.js';
