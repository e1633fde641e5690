import { CRITERIA, type Criterion } from '@bridge/common';
import type { Context } from '../context/context.js';
import { areaValue } from '../fit/area.js';
import { coveragePercent, fitUnits } from '../fit/contributions.js';
import { budgetValue } from '../fit/cost.js';
import { plainUtilities, supplyValue } from '../fit/utilities.js';
import { highOf, lowOf, meanOf, type Packed, scarcer } from '../rule-set/interval.js';
import type { Weights } from '../rule-set/weights.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';
import { type ClassColumn, classColumns } from './class-rows.js';
import { type SiteColumns, siteColumns } from './site-columns.js';

const UNKNOWN = -1;

interface SideWeights {
  readonly investor: number;
  readonly zone: number;
}

/**
 * Scores one project against any site by columns. It calls the very functions that explain a pair, so that both ways give
 * the same numbers; what depends on a class of sites is made once a project and class.
 */
export class Scorer {
  /** Sums of the pair scored last. */
  private investorLow = 0;
  private investorHigh = 0;
  private zoneLow = 0;
  private zoneHigh = 0;
  private project: ProjectFacts | null = null;
  private readonly columns: SiteColumns;
  private readonly classes: readonly ClassColumn[];
  private readonly classWeights: readonly SideWeights[];
  private readonly area: SideWeights;
  private readonly utilities: SideWeights;
  private readonly cost: SideWeights;
  private readonly utilityRows = new Map<string, Int32Array>();
  private rows: Int32Array[] = [];
  private utilityRow: Int32Array = new Int32Array();

  constructor(
    sites: readonly SiteFacts[],
    private readonly context: Context,
    weights: Weights,
  ) {
    this.columns = siteColumns(sites, context);
    this.classes = classColumns(sites, context);
    this.classWeights = this.classes.map(({ index }) => weights[CRITERIA[index] as Criterion]);
    this.area = weights.area;
    this.utilities = weights.utilities;
    this.cost = weights.cost;
  }

  /** Fit in units at the low end, of the pair scored last. */
  get low(): number {
    return fitUnits(this.investorLow, this.zoneLow);
  }

  get high(): number {
    return fitUnits(this.investorHigh, this.zoneHigh);
  }

  get coverage(): number {
    return coveragePercent({ investor: this.investorLow, zone: this.zoneLow }, { investor: this.investorHigh, zone: this.zoneHigh });
  }

  /** Makes the rows of a project; the sites are then scored with {@link score}. */
  begin(project: ProjectFacts): void {
    this.project = project;
    this.rows = this.classes.map((column) => column.rowOf(project));
    const key = `${project.effluent}|${project.gasNeeded}|${project.steamNeeded}`;
    const known = this.utilityRows.get(key);
    this.utilityRow = known ?? Int32Array.from(this.columns.utilities.samples, (site) => plainUtilities(project, site, this.context));
    if (!known) this.utilityRows.set(key, this.utilityRow);
  }

  score(site: number): void {
    this.investorLow = 0;
    this.investorHigh = 0;
    this.zoneLow = 0;
    this.zoneHigh = 0;
    const { classes, classWeights, rows } = this;
    for (let position = 0; position < classes.length; position++) {
      const number = classes[position]?.ofSite[site] ?? 0;
      this.add(rows[position]?.[number] ?? 0, classWeights[position] ?? this.area);
    }
    const { project } = this;
    if (project === null) return;
    this.add(this.areaOf(project, site), this.area);
    this.add(this.utilitiesOf(project, site), this.utilities);
    this.add(this.costOf(project, site), this.cost);
  }

  private add(value: Packed, { investor, zone }: SideWeights): void {
    const low = lowOf(value);
    const high = highOf(value);
    this.investorLow += investor * low;
    this.investorHigh += investor * high;
    this.zoneLow += zone * low;
    this.zoneHigh += zone * high;
  }

  private areaOf({ areaMinM2, areaMaxM2 }: ProjectFacts, site: number): Packed {
    const { areaM2, divisible } = this.columns;
    return areaValue(this.context.lookups, areaMinM2 ?? UNKNOWN, areaMaxM2 ?? UNKNOWN, areaM2[site] ?? UNKNOWN, divisible[site] ?? UNKNOWN);
  }

  private utilitiesOf({ powerKw, waterM3PerDay }: ProjectFacts, site: number): Packed {
    const { lookups } = this.context;
    const { columns } = this;
    const power = supplyValue(lookups, powerKw ?? UNKNOWN, columns.powerKw[site] ?? UNKNOWN);
    const water = supplyValue(lookups, waterM3PerDay ?? UNKNOWN, columns.waterM3PerDay[site] ?? UNKNOWN);
    return scarcer(scarcer(power, water), this.utilityRow[columns.utilities.ofSite[site] ?? 0] ?? 0);
  }

  private costOf({ areaMinM2, investmentKrw }: ProjectFacts, site: number): Packed {
    const { price, lease, region } = this.columns;
    const budget = budgetValue(this.context.lookups, price[site] ?? UNKNOWN, lease[site] === 1, areaMinM2 ?? UNKNOWN, investmentKrw);
    return meanOf(region[site] ?? 0, budget);
  }
}
