import type { Assessment, MatchRow, MatchRunView, MatchView, ReportView } from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';

export const uuid = (end: number): string => `00000000-0000-4000-8000-${String(end).padStart(12, '0')}`;

/** A finished run over one delegation. */
export function aRun(overrides: Partial<MatchRunView> = {}): MatchRunView {
  return {
    id: uuid(10),
    state: 'done',
    progressPercent: 100,
    delegation: { id: uuid(11), name: { ko: '장쑤 투자조사단', zh: '江苏代表团', en: 'Jiangsu delegation' }, hub: 'jiangsu' },
    includesHistory: false,
    asOf: '2026-11-20',
    hashes: { input: 'a1'.repeat(32), ruleSet: 'b2'.repeat(32), result: 'c3'.repeat(32), engineVersion: '1.0.0' },
    ruleSetVersion: '2026-11',
    counts: { projects: 24, opportunities: 16, pairs: 384, yes: 41, unknown: 203, no: 140 },
    createdAt: '2026-11-20T01:30:00Z',
    createdBy: 'A zone-official',
    finishedAt: '2026-11-20T01:30:01Z',
    durationMs: 240,
    outdated: false,
    reportId: null,
    ...overrides,
  };
}

/** A match that is still open, of a project that exports to the United States. */
export function aMatch(overrides: Partial<MatchRow> = {}): MatchRow {
  return {
    id: uuid(20),
    runId: uuid(10),
    project: {
      id: uuid(30),
      code: 'P-0001',
      companyName: { ko: null, zh: '示例新材料有限公司', en: 'Example New Materials' },
      hub: 'jiangsu',
      sector: 'components-materials',
      product: 'copper-foil',
      productText: '锂电铜箔',
      history: false,
    },
    opportunity: { id: uuid(40), block: '3', parcelNo: '3-02', areaM2: 56_000, availableFrom: '2028-01-01' },
    gate: 'unknown',
    failedGates: [],
    unknownGates: ['power', 'effluent'],
    fit: { low: 410, mid: 560, high: 710 },
    coveragePercent: 64,
    readiness: 62,
    flags: ['US-PFE-EQUITY'],
    unknownFlags: ['US-PFE-DEBT'],
    missingCount: 3,
    rankForProject: 1,
    rankForOpportunity: 4,
    agreementId: null,
    ...overrides,
  };
}

const reason = (code: string) => ({ code, params: {} });

/** A fit of 410 to 710 points in three criteria, one requirement that fails, one that is open and one that passes. */
export function anAssessment(overrides: Partial<Assessment> = {}): Assessment {
  const rule = { code: 'KR-EFFLUENT-SALINE', version: '2025-01-01', source: 'S-12' };
  const gate = (
    name: Assessment['gates'][number]['gate'],
    answer: Assessment['gate'],
    missing: Assessment['fit']['criteria'][number]['missing'] = [],
  ) => ({
    gate: name,
    answer,
    rule,
    need: reason(`need.${name}`),
    offer: null,
    reason: reason(`why.${name}`),
    missing,
  });
  const criterion = (
    name: Assessment['fit']['criteria'][number]['criterion'],
    points: { low: number; mid: number; high: number },
    missing: Assessment['fit']['criteria'][number]['missing'] = [],
  ) => ({
    criterion: name,
    need: reason(`need.${name}`),
    offer: reason(`offer.${name}`),
    reason: reason(`why.${name}`),
    sources: ['krc'],
    value: { low: 5000, high: missing.length > 0 ? 10_000 : 5000 },
    weights: { investor: 2000, zone: 1000 },
    contributionUnits: { low: points.low * 10_000_000, high: points.high * 10_000_000 },
    points,
    missing,
  });
  return {
    gate: 'no',
    gates: [
      gate('area', 'yes'),
      gate('power', 'unknown', [{ side: 'opportunity', field: 'powerMw', openPoints: 0 }]),
      gate('effluent', 'no'),
    ],
    fit: {
      units: { low: 4_100_000_000, high: 7_100_000_000 },
      points: { low: 410, mid: 560, high: 710 },
      weakerSide: 'investor',
      coveragePercent: 64,
      criteria: [
        criterion('product', { low: 300, mid: 300, high: 300 }),
        criterion('utilities', { low: 60, mid: 110, high: 160 }, [{ side: 'opportunity', field: 'powerMw', openPoints: 100 }]),
        criterion('labour', { low: 50, mid: 150, high: 250 }, [{ side: 'project', field: 'jobs', openPoints: 200 }]),
      ],
    },
    readiness: { score: 62, claims: [{ claim: 'funds', state: 'evidenced', points: 20, maxPoints: 20 }] },
    flags: [
      {
        code: 'US-PFE-EQUITY',
        state: 'met',
        reason: reason('why.equity'),
        clears: reason('clears.equity'),
        validFrom: '2025-07-04',
        validTo: null,
        source: 'S-40',
        missing: [],
      },
    ],
    incentives: [],
    ...overrides,
  };
}

/** The explanation of {@link aMatch} with one other site. */
export function aMatchView(overrides: Partial<MatchView> = {}): MatchView {
  const provenance = { updatedAt: '2026-11-01T00:00:00Z', version: 1 };
  const fields = aProject();
  return {
    match: aMatch({ gate: 'no', failedGates: ['effluent'], unknownGates: ['power'] }),
    run: aRun(),
    project: {
      ...provenance,
      id: uuid(30),
      code: 'P-0001',
      origin: 'import',
      organisation: { id: uuid(31), name: fields.companyName, uscc: null, hub: 'jiangsu' },
      delegation: null,
      fields,
    },
    opportunity: {
      ...provenance,
      id: uuid(40),
      block: '3',
      parcelNo: '3-02',
      figures: confirmedFigures(aParcel()),
      staleFields: [],
      confirmedOn: '2026-11-02',
      confirmedBy: 'krc',
    },
    assessment: anAssessment(),
    alternatives: [
      aMatch({
        id: uuid(21),
        opportunity: { id: uuid(41), block: '5', parcelNo: '5-01', areaM2: null, availableFrom: null },
        rankForProject: 2,
      }),
    ],
    interestShown: false,
    ...overrides,
  };
}

/** A report that waits for the reviewer. */
export function aReport(overrides: Partial<ReportView> = {}): ReportView {
  return {
    id: uuid(50),
    version: 4,
    number: 'MR-2026-0007',
    state: 'submitted',
    run: aRun({ reportId: uuid(50) }),
    createdAt: '2026-11-20T02:00:00Z',
    createdBy: 'A zone-official',
    submittedAt: '2026-11-20T03:00:00Z',
    signedAt: null,
    signedBy: null,
    approvedAt: null,
    approvedBy: null,
    events: [
      { at: '2026-11-20T02:00:00Z', by: 'A zone-official', kind: 'created', comment: null },
      { at: '2026-11-20T03:00:00Z', by: 'A zone-official', kind: 'submitted', comment: 'Please look at block 3.' },
    ],
    best: [aMatch()],
    unplaced: [
      {
        projectId: uuid(32),
        code: 'P-0009',
        companyName: { ko: null, zh: '示例材料有限公司', en: 'Example Materials' },
        failedGates: ['effluent', 'area'],
      },
    ],
    allowedMoves: ['returned', 'signed'],
    ...overrides,
  };
}
