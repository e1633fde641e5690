export { ParcelMap } from './parcel-map.js';
