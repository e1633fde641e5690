import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportKind } from '@bridge/common';
import { parcelGeometry, type SampleName, samplePath } from '@bridge/reference-data';
import { CommitImport, ImportsQuery, UploadImport } from '../../modules/data-exchange/index.js';
import { DrawParcels } from '../../modules/opportunities/index.js';
import type { Viewer } from '../../platform/viewer.js';
import { OFFICIAL, type WorldContext } from '../world-context.js';

interface List {
  sample: SampleName;
  kind: ImportKind;
  delegation: Parameters<UploadImport['execute']>[1]['delegation'];
}

/** Reads, checks and commits one list, as an official does it in the portal. */
async function takeIn(world: WorldContext, viewer: Viewer, { sample, kind, delegation }: List): Promise<void> {
  const file = samplePath(sample);
  const { id } = await world
    .get(UploadImport)
    .execute(viewer, { fileName: path.basename(file), bytes: await readFile(file), kind, delegation });
  const read = () => world.get(ImportsQuery).read(viewer, id);
  const checked = await world.until(read, 'checked', 'unreadable');
  if (checked.state === 'unreadable') throw new Error(`the sample ${sample} cannot be read: ${checked.failure?.code}`);
  if (checked.counts.created + checked.counts.updated === 0) return;
  await world.get(CommitImport).execute(viewer, id);
  await world.until(read, 'committed');
}

/** The parcels of the zone's list, with the sketch of where they lie. */
export async function parcels(world: WorldContext): Promise<void> {
  const viewer = await world.person(OFFICIAL);
  await takeIn(world, viewer, { sample: 'opportunities/parcels-ko.xlsx', kind: 'opportunities', delegation: null });
  await world.unitOfWork.run(viewer, (tx) => world.get(DrawParcels).execute(tx, parcelGeometry()));
}

/** Two delegations of invented companies. The list of the third is left for whoever tries the import. */
export async function delegations(world: WorldContext): Promise<void> {
  const viewer = await world.person(OFFICIAL);
  await takeIn(world, viewer, {
    sample: 'delegations/shandong.xlsx',
    kind: 'projects',
    delegation: {
      name: { ko: '산둥성 투자조사단', zh: '山东省投资代表团', en: 'Shandong investment delegation' },
      hub: 'shandong',
      arrivesOn: '2026-12-07',
      leavesOn: '2026-12-10',
    },
  });
  await takeIn(world, viewer, {
    sample: 'delegations/guangdong.csv',
    kind: 'projects',
    delegation: {
      name: { ko: '광둥성 투자조사단', zh: '广东省投资代表团', en: 'Guangdong investment delegation' },
      hub: 'guangdong',
      arrivesOn: '2027-01-18',
      leavesOn: '2027-01-21',
    },
  });
}
