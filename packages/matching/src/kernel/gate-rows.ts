import type { Context } from '../context/context.js';
import { GATE_RULES } from '../gates/index.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type Bitmap, emptyBitmap, fullBitmap, unite } from './bitmap.js';
import { type MasksOf, masksFor } from './gate-masks.js';

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

  /** One OR for 32 sites and gate. Gate after gate, not word after word: so each loop runs along two arrays only. */
  rowOf(project: ProjectFacts): GateRow {
    const { open, unknown } = this.row;
    open.fill(0);
    unknown.fill(0);
    for (const masksOf of this.gates) {
      const masks = masksOf(project);
      if (masks.no) unite(open, masks.no);
      if (masks.unknown) unite(unknown, masks.unknown);
    }
    for (let word = 0; word < open.length; word++) {
      const left = (this.all[word] ?? 0) & ~(open[word] ?? 0);
      open[word] = left;
      unknown[word] = left & (unknown[word] ?? 0);
    }
    return this.row;
  }
}
