import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';

/** Gives listed parcels that have no outline yet a sketched one, by parcel number. The map says that it is a sketch. */
@Injectable()
export class DrawParcels {
  /** Outer rings of longitude and latitude, by parcel number. @returns how many parcels were drawn */
  async execute(tx: Tx, rings: ReadonlyMap<string, readonly (readonly [number, number])[]>): Promise<number> {
    const outlines = [...rings].map(([parcelNo, ring]) => ({ parcelNo, geometry: { type: 'Polygon', coordinates: [ring] } }));
    const drawn = await tx.rows(
      `update opportunity o set geometry = given.geometry, geometry_schematic = true
       from jsonb_to_recordset($1) as given("parcelNo" text, geometry jsonb)
       where o.parcel_no = given."parcelNo" and o.geometry is null and o.hidden_at is null returning o.id`,
      [JSON.stringify(outlines)],
    );
    return drawn.length;
  }
}
