import type { Context } from '../context/context.js';
import { areaValue } from '../fit/area.js';
import { budgetValue } from '../fit/cost.js';
import { coveragePercent, fitUnits } from '../fit/units.js';
import { plainUtilities, supplyValue } from '../fit/utilities.js';
import { highOf, lowOf, meanOf, type Packed, scarcer } from '../rule-set/interval.js';
import type { Weights } from '../rule-set/weights.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type ClassColumn, classColumns } from './class-rows.js';
import {
  AREA,
  DIVISIBLE,
  FIRST_CLASS,
  LEASE,
  POWER,
  PRICE,
  REGION,
  type SiteRecords,
  STRIDE,
  siteRecords,
  UTILITIES,
  WATER,
} from './site-records.js';

const UNKNOWN = -1;

/** Sums of weight · value: low and high end of the investor's view, then of the zone's. Each at most 10^8. */
type Sums = Int32Array;

/**
 * Scores one project against any site by columns. It calls the very functions that explain a pair, so that both ways give
 * the same numbers; what depends on a class of sites is made once a project and class.
 */
export class Scorer {
  /** Sums of the pair scored last. */
  private readonly sums: Sums = new Int32Array(4);
  /** Sums of the criteria that are the same at every site. */
  private readonly base: Sums = new Int32Array(4);
  private readonly records: SiteRecords;
  private readonly figures: Int32Array;
  private readonly everywhere: readonly ClassColumn[];
  private readonly classes: readonly ClassColumn[];
  /** Weights of `classes`, then of area, utilities and cost. */
  private readonly investorWeights: Int32Array;
  private readonly zoneWeights: Int32Array;
  private readonly values: Int32Array;
  private readonly utilityRows = new Map<string, Int32Array>();
  private rows: readonly Int32Array[] = [];
  private utilityRow: Int32Array = new Int32Array();
  private project: ProjectFacts | null = null;

  constructor(
    sites: readonly SiteFacts[],
    private readonly context: Context,
    private readonly weights: Weights,
  ) {
    const columns = classColumns(sites, context);
    this.everywhere = columns.filter(({ classCount }) => classCount <= 1);
    this.classes = columns.filter(({ classCount }) => classCount > 1);
    this.records = siteRecords(
      sites,
      this.classes.map(({ ofSite }) => ofSite),
      context,
    );
    this.figures = this.records.figures;
    const order = [...this.classes.map(({ criterion }) => criterion), 'area', 'utilities', 'cost'] as const;
    this.investorWeights = Int32Array.from(order, (criterion) => weights[criterion].investor);
    this.zoneWeights = Int32Array.from(order, (criterion) => weights[criterion].zone);
    this.values = new Int32Array(order.length);
  }

  /** Fit in units at the low end, of the pair scored last. */
  get low(): number {
    return fitUnits(this.sums[0] ?? 0, this.sums[2] ?? 0);
  }

  get high(): number {
    return fitUnits(this.sums[1] ?? 0, this.sums[3] ?? 0);
  }

  get coverage(): number {
    const [investorLow = 0, investorHigh = 0, zoneLow = 0, zoneHigh = 0] = this.sums;
    return coveragePercent({ investor: investorLow, zone: zoneLow }, { investor: investorHigh, zone: zoneHigh });
  }

  /** Makes the rows of a project; the sites are then scored with {@link score}. */
  begin(project: ProjectFacts): void {
    this.project = project;
    this.base.fill(0);
    for (const column of this.everywhere) this.addToBase(column.rowOf(project)[0] ?? 0, this.weights[column.criterion]);
    this.rows = this.classes.map((column) => column.rowOf(project));
    this.utilityRow = this.utilityRowOf(project);
  }

  score(site: number): void {
    const { project, figures, rows, values, investorWeights, zoneWeights, base, sums } = this;
    if (project === null) return;
    const record = site * STRIDE;
    const classes = rows.length;
    for (let position = 0; position < classes; position++) {
      values[position] = rows[position]?.[figures[record + FIRST_CLASS + position] ?? 0] ?? 0;
    }
    values[classes] = this.areaOf(project, record);
    values[classes + 1] = this.utilitiesOf(project, record);
    values[classes + 2] = this.costOf(project, record);
    let investorLow = base[0] ?? 0;
    let investorHigh = base[1] ?? 0;
    let zoneLow = base[2] ?? 0;
    let zoneHigh = base[3] ?? 0;
    for (let position = 0; position < values.length; position++) {
      const value = values[position] ?? 0;
      const investor = investorWeights[position] ?? 0;
      const zone = zoneWeights[position] ?? 0;
      investorLow += investor * lowOf(value);
      investorHigh += investor * highOf(value);
      zoneLow += zone * lowOf(value);
      zoneHigh += zone * highOf(value);
    }
    sums[0] = investorLow;
    sums[1] = investorHigh;
    sums[2] = zoneLow;
    sums[3] = zoneHigh;
  }

  private addToBase(value: Packed, { investor, zone }: Weights[keyof Weights]): void {
    const { base } = this;
    base[0] = (base[0] ?? 0) + investor * lowOf(value);
    base[1] = (base[1] ?? 0) + investor * highOf(value);
    base[2] = (base[2] ?? 0) + zone * lowOf(value);
    base[3] = (base[3] ?? 0) + zone * highOf(value);
  }

  private utilityRowOf(project: ProjectFacts): Int32Array {
    const key = `${project.effluent}|${project.gasNeeded}|${project.steamNeeded}`;
    const known = this.utilityRows.get(key);
    if (known) return known;
    const row = Int32Array.from(this.records.utilities.samples, (site) => plainUtilities(project, site, this.context));
    this.utilityRows.set(key, row);
    return row;
  }

  private areaOf({ areaMinM2, areaMaxM2 }: ProjectFacts, record: number): Packed {
    const { figures } = this;
    const offer = figures[record + AREA] ?? UNKNOWN;
    return areaValue(this.context.lookups, areaMinM2 ?? UNKNOWN, areaMaxM2 ?? UNKNOWN, offer, figures[record + DIVISIBLE] ?? UNKNOWN);
  }

  private utilitiesOf({ powerKw, waterM3PerDay }: ProjectFacts, record: number): Packed {
    const { figures } = this;
    const { lookups } = this.context;
    const power = supplyValue(lookups, powerKw ?? UNKNOWN, figures[record + POWER] ?? UNKNOWN);
    const water = supplyValue(lookups, waterM3PerDay ?? UNKNOWN, figures[record + WATER] ?? UNKNOWN);
    return scarcer(scarcer(power, water), this.utilityRow[figures[record + UTILITIES] ?? 0] ?? 0);
  }

  private costOf({ areaMinM2, investmentKrw }: ProjectFacts, record: number): Packed {
    const { figures } = this;
    const price = figures[record + PRICE] ?? UNKNOWN;
    const budget = budgetValue(this.context.lookups, price, figures[record + LEASE] === 1, areaMinM2 ?? UNKNOWN, investmentKrw);
    return meanOf(figures[record + REGION] ?? 0, budget);
  }
}
