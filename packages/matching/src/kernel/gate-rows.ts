import type { Context } from '../context/context.js';
import { GATE_RULES } from '../gates/index.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type Bitmap, emptyBitmap, fullBitmap } from './bitmap.js';
import { type GateMasks, type MasksOf, masksFor } from './gate-masks.js';

/** The gates of one project at all sites: a pair is no where any gate is, else unknown where any gate is. */
export interface GateRow {
  /** Sites at which no gate says no. */
  readonly open: Bitmap;
  /** Of these, the sites at which some gate is unknown. */
  readonly unknown: Bitmap;
}

/** Bitmap index of all gates over one set of sites. The rows that it hands out are overwritten by the next one. */
export class GateRows {
  private readonly gates: readonly MasksOf[];
  private readonly all: Bitmap;
  private readonly row: GateRow;

  constructor(sites: readonly SiteFacts[], context: Context) {
    this.gates = GATE_RULES.map((rule) => masksFor(rule, sites, context));
    this.all = fullBitmap(sites.length);
    this.row = { open: emptyBitmap(sites.length), unknown: emptyBitmap(sites.length) };
  }

  /** One AND-NOT for 32 sites and gate; unknowns are looked up only where something is still open. */
  rowOf(project: ProjectFacts): GateRow {
    const masks = this.gates.map((masksOf) => masksOf(project));
    const { open, unknown } = this.row;
    for (let word = 0; word < open.length; word++) {
      let no = 0;
      for (const mask of masks) no |= mask.no[word] ?? 0;
      const left = (this.all[word] ?? 0) & ~no;
      open[word] = left;
      unknown[word] = left === 0 ? 0 : left & unknownIn(masks, word);
    }
    return this.row;
  }
}

function unknownIn(masks: readonly GateMasks[], word: number): number {
  let bits = 0;
  for (const mask of masks) bits |= mask.unknown[word] ?? 0;
  return bits;
}
