import type { Block, ParcelStatus, QueryOf, ResponseOf, readParcelMap } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';
import { CONDITIONS, conditionParams } from './opportunity-conditions.js';

interface MapRow {
  id: string;
  block: Block;
  parcelNo: string;
  status: ParcelStatus | null;
  areaM2: number | null;
  availableFrom: string | null;
  ring: [number, number][];
  schematic: boolean;
}

/** Outlines of the parcels that have one. One sketched outline makes the whole map a sketch. */
@Injectable()
export class ParcelMapQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer, conditions: QueryOf<typeof readParcelMap>): Promise<ResponseOf<typeof readParcelMap>> {
    const rows = await this.unitOfWork.read(viewer, (tx) =>
      tx.rows<MapRow>(
        `select o.id, o.block, o.parcel_no as "parcelNo", o.status, o.area_m2 as "areaM2", o.available_from as "availableFrom",
           o.geometry -> 'coordinates' -> 0 as ring, o.geometry_schematic as schematic
         from opportunity o where ${CONDITIONS} and o.geometry is not null order by o.block, o.parcel_order, o.id`,
        conditionParams(conditions, this.clock.today()),
      ),
    );
    return { schematic: rows.some(({ schematic }) => schematic), parcels: rows.map(({ schematic: _, ...parcel }) => parcel) };
  }
}
