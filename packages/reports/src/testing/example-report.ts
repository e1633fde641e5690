import {
  type Assessment,
  CRITERIA,
  type Criterion,
  type CriterionResult,
  GATES,
  type GateResult,
  READINESS_CLAIMS,
  type RuleFinding,
} from '@bridge/common';
import type { MatchReportModel, ReportMatch } from '../model.js';

const gate = (code: GateResult['gate'], answer: GateResult['answer']): GateResult => ({
  gate: code,
  answer,
  rule: { code: 'KR-FDI-MIN', version: '1998-11-17', source: 'S113' },
  need: { code: 'example.need', params: { areaM2: 30_000 } },
  offer: { code: 'example.offer', params: { areaM2: 56_000 } },
  reason: { code: `example.gate-${answer}`, params: {} },
  missing: answer === 'unknown' ? [{ side: 'opportunity', field: 'powerMw', openPoints: 0 }] : [],
});

const finding = (code: string, state: RuleFinding['state']): RuleFinding => ({
  code,
  state,
  reason: { code: 'example.finding', params: { heldPercent: 51 } },
  clears: { code: 'example.clears', params: { heldPercent: 24 } },
  validFrom: '2025-07-04',
  validTo: null,
  source: 'S169',
  missing: [],
});

/** The first criterion rests on known facts, the others stay open by a fifth of their points. */
const criterion = (code: Criterion, index: number): CriterionResult => ({
  criterion: code,
  need: null,
  offer: null,
  reason: { code: `example.${code}`, params: { productCode: 'copper-foil' } },
  sources: index === 0 ? ['S104', 'krc'] : [],
  value: { low: 4_000, high: index === 0 ? 4_000 : 5_000 },
  weights: { investor: 1_000, zone: 1_000 },
  contributionUnits: { low: 400_000_000, high: index === 0 ? 400_000_000 : 500_000_000 },
  points: { low: 40, mid: index === 0 ? 40 : 45, high: index === 0 ? 40 : 50 },
  missing: index === 0 ? [] : [{ side: 'opportunity', field: 'powerMw', openPoints: 10 }],
});

const CRITERIA_SHOWN = CRITERIA.map(criterion);
const sum = (of: (result: CriterionResult) => number): number => CRITERIA_SHOWN.reduce((total, result) => total + of(result), 0);

const ASSESSMENT: Assessment = {
  gate: 'unknown',
  gates: GATES.map((code, index) => gate(code, index % 5 === 1 ? 'unknown' : 'yes')),
  fit: {
    units: { low: sum(({ contributionUnits }) => contributionUnits.low), high: sum(({ contributionUnits }) => contributionUnits.high) },
    points: { low: sum(({ points }) => points.low), mid: sum(({ points }) => points.mid), high: sum(({ points }) => points.high) },
    weakerSide: 'zone',
    coveragePercent: 80,
    criteria: CRITERIA_SHOWN,
  },
  readiness: { score: 45, claims: READINESS_CLAIMS.map((claim) => ({ claim, state: 'evidenced', points: 5, maxPoints: 10 })) },
  flags: [finding('US-PFE-EQUITY', 'met'), finding('CN-ANN58-2025', 'unknown'), finding('CN-ODI-NDRC', 'not-applicable')],
  incentives: [finding('IPZ-MFG', 'missed'), finding('LOCAL-TAX', 'met')],
};

/** A match of a company and a parcel that do not exist, for specs and measurements. */
function exampleMatch(project: Partial<ReportMatch['project']> = {}): ReportMatch {
  return {
    project: {
      code: 'JS-001',
      history: false,
      companyName: { ko: null, zh: '示例新材料有限公司', en: 'Example New Materials Co., Ltd.' },
      hub: 'jiangsu',
      city: '无锡',
      sector: 'components-materials',
      product: 'copper-foil',
      productText: '锂电铜箔',
      investment: { amount: 82_000_000, currency: 'USD' },
      areaM2: { min: 30_000, max: 40_000 },
      powerMw: 8,
      waterM3PerDay: null,
      start: '2028-06',
      chineseEquityPercent: 51,
      ...project,
    },
    site: {
      block: '3',
      parcelNo: '3-02',
      areaM2: 56_000,
      tenure: 'sale',
      availableFrom: '2027-01-01',
      powerMw: null,
      waterM3PerDay: 1_000,
      sources: { areaM2: { issuer: 'krc', asOf: '2026-11-02', source: null } },
    },
    assessment: ASSESSMENT,
    alternatives: [{ block: '7', parcelNo: '7-01', gate: 'yes', fitMid: 480 }],
  };
}

/** A report of `count` such matches. */
export function exampleReport(count = 1, project: Partial<ReportMatch['project']> = {}): MatchReportModel {
  return {
    number: '2026-001',
    state: 'submitted',
    createdAt: '2026-11-24T01:00:00.000Z',
    delegation: { name: { ko: '장쑤성 투자조사단', zh: '江苏省投资代表团', en: 'Jiangsu delegation' }, hub: 'jiangsu' },
    ruleSetVersion: '2026-11-01',
    run: {
      asOf: '2026-11-24',
      hashes: { input: 'a'.repeat(64), ruleSet: 'b'.repeat(64), result: 'c'.repeat(64), engineVersion: '1.0.0' },
      counts: { projects: count, opportunities: 62, pairs: count * 62, yes: 3, unknown: 9, no: count * 62 - 12 },
    },
    matches: Array.from({ length: count }, () => exampleMatch(project)),
    unplaced: [
      { code: 'JS-099', companyName: { ko: null, zh: '示例生物有限公司', en: null }, failedGates: ['permitted-industry', 'power'] },
    ],
    review: {
      preparedBy: 'Zone official',
      submittedAt: '2026-11-24T02:00:00.000Z',
      signedBy: null,
      signedAt: null,
      approvedBy: null,
      approvedAt: null,
      comments: [],
    },
    sources: [
      { key: 'S113', address: 'https://example.invalid/foreign-investment', date: '2024-01' },
      { key: 'S999', address: 'https://example.invalid/never-named', date: 'nd' },
    ],
  };
}

/** A report that one person signed and another approved. */
export function approvedReport(): MatchReportModel {
  const report = exampleReport();
  return {
    ...report,
    state: 'approved',
    review: report.review && {
      ...report.review,
      signedBy: 'Reviewer',
      signedAt: '2026-11-25T02:00:00.000Z',
      approvedBy: 'Approver',
      approvedAt: '2026-11-26T03:00:00.000Z',
    },
  };
}
