import type {
  Assessment,
  Block,
  DateOnly,
  GateAnswer,
  Hub,
  Issuer,
  Locale,
  LocalisedText,
  ParcelField,
  ProjectFields,
  ReportState,
  RunHead,
  Tenure,
} from '@bridge/common';

export type { Locale };

/** What the report says of a project: the fields that the reader needs to know it by and to check the needs against. */
export type ReportProject = { code: string; history: boolean } & Pick<
  ProjectFields,
  | 'companyName'
  | 'hub'
  | 'city'
  | 'sector'
  | 'product'
  | 'productText'
  | 'investment'
  | 'areaM2'
  | 'powerMw'
  | 'waterM3PerDay'
  | 'start'
  | 'chineseEquityPercent'
>;

export interface ReportSite {
  block: Block;
  parcelNo: string;
  areaM2: number | null;
  tenure: Tenure | null;
  availableFrom: DateOnly | null;
  powerMw: number | null;
  waterM3PerDay: number | null;
  /** Who answers for each figure and since when; a figure without an entry has nobody who answers for it. */
  sources?: Partial<Record<ParcelField, { issuer: Issuer | null; asOf: string | null; source: string | null }>>;
}

/** A further site of the same project, by its gate answer and the middle of its fit (0–1000). */
export interface ReportAlternative {
  block: Block;
  parcelNo: string;
  gate: GateAnswer;
  fitMid: number;
}

/** The best match of one project with everything that explains it. */
export interface ReportMatch {
  project: ReportProject;
  site: ReportSite;
  assessment: Assessment;
  alternatives: ReportAlternative[];
}

/** A project for which no site passes or stays open, with the gates that its sites fail. */
export interface ReportUnplaced {
  code: string;
  companyName: LocalisedText;
  failedGates: string[];
}

/** Instants in UTC; null where it has not happened. */
export interface ReportReview {
  preparedBy: string;
  submittedAt: string | null;
  signedBy: string | null;
  signedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  comments: { at: string; by: string; text: string }[];
}

/**
 * One frozen run as a report prints it: codes and figures, no sentences, so that every language says the same.
 * `number`, `state`, `createdAt` and `review` are null for a report that is made from files and never registered.
 */
export interface MatchReportModel {
  number: string | null;
  state: ReportState | null;
  createdAt: string | null;
  /** Null: the report covers all registered projects. */
  delegation: { name: LocalisedText; hub: Hub | null } | null;
  ruleSetVersion: string;
  run: RunHead;
  matches: ReportMatch[];
  unplaced: ReportUnplaced[];
  review: ReportReview | null;
  /** Addresses of source keys; the report lists those that it names. Left out: keys stand alone. */
  sources?: readonly { key: string; address: string; date: string }[];
}
