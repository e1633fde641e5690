import type { Block, OpportunityView, ParcelFigures } from '@bridge/common';

type Geometry = OpportunityView['geometry'];

/** What one parcel says of itself, without version and times. */
export interface ParcelContent {
  block: Block;
  parcelNo: string;
  remarks: string | null;
  figures: ParcelFigures;
}

/** A parcel as an import gives it. */
export interface ImportedParcel extends ParcelContent {
  geometry: Geometry;
  /** True where the outline is a sketch and not surveyed. */
  geometrySchematic: boolean;
  importedFrom: OpportunityView['importedFrom'];
}

export const auditable = ({ block, parcelNo, remarks, figures }: ParcelContent): Record<string, unknown> => ({
  block,
  parcelNo,
  remarks,
  ...figures,
});
