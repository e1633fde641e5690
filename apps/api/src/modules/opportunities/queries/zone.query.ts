import type { BlockViewSchema, CapacityViewSchema, LocalisedText, ResponseOf, readZone } from '@bridge/common';
import type { SnapshotBlock, SnapshotCapacity } from '@bridge/matching';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod/mini';
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Viewer } from '../../../platform/viewer.js';

type BlockView = z.infer<typeof BlockViewSchema>;
type CapacityView = z.infer<typeof CapacityViewSchema>;

const NAME: LocalisedText = { ko: '새만금 국가산업단지', zh: '新万金国家产业园区', en: 'Saemangeum National Industrial Complex' };

const BLOCKS = `
  select b.block, b.name, b.gross_area_m2 as "grossAreaM2", b.status, b.offered, to_char(b.available_from, 'YYYY-MM-DD') as "availableFrom",
    b.designations, b.source, b.as_of as "asOf", b.note,
    (select count(*)::int from opportunity o where o.block = b.block and o.hidden_at is null) as "parcelCount"
  from zone_block b order by b.position`;
const CAPACITY = `
  select c.scope, c.utility, c.quantity, c.unit, to_char(c.available_from, 'YYYY-MM-DD') as "availableFrom", c.certainty, c.source,
    c.as_of as "asOf", c.note
  from zone_capacity c order by c.position`;

/** Blocks and utilities as public sources print them. */
@Injectable()
export class ZoneQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(viewer: Viewer): Promise<ResponseOf<typeof readZone>> {
    return this.unitOfWork.read(viewer, async (tx) => {
      const stored = await tx.rows<Omit<BlockView, 'name'> & { name: LocalisedText }>(BLOCKS);
      const blocks = stored.map((row) => ({ ...row, name: { en: row.name.en ?? row.block, ko: row.name.ko ?? row.block } }));
      return { name: NAME, blocks, capacity: await tx.rows<CapacityView>(CAPACITY) };
    });
  }

  /** The part of a match run's snapshot that is the zone's. */
  async forRun(tx: Tx): Promise<{ blocks: SnapshotBlock[]; capacity: SnapshotCapacity[] }> {
    const blocks = await tx.rows<SnapshotBlock>(BLOCKS);
    const capacity = await tx.rows<SnapshotCapacity>(CAPACITY);
    return {
      blocks: blocks.map(({ block, offered, status, availableFrom, designations, source, asOf }) => ({
        block,
        offered,
        status,
        availableFrom,
        designations,
        source,
        asOf,
      })),
      capacity: capacity.map(({ scope, utility, quantity, unit, availableFrom, certainty, source }) => ({
        scope,
        utility,
        quantity,
        unit,
        availableFrom,
        certainty,
        source,
      })),
    };
  }
}
