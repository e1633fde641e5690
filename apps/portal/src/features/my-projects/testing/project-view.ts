import type { MatchRow, MatchRunView, ProjectFields, ProjectView } from '@bridge/common';
import { aProject } from '@bridge/test-factories';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
export const PROJECT_ID = id(41);

/** A registered project of the viewer's company. */
export function aProjectView(fields: Partial<ProjectFields> = {}, overrides: Partial<ProjectView> = {}): ProjectView {
  return {
    id: PROJECT_ID,
    version: 3,
    code: 'P-2026-0041',
    origin: 'portal',
    organisation: { id: id(2), name: { ko: null, zh: '测试材料', en: 'Test Materials' }, uscc: null, hub: 'jiangsu' },
    delegation: null,
    fields: aProject(fields),
    updatedAt: '2026-11-20T01:00:00.000Z',
    written: {},
    importedFrom: null,
    outcome: null,
    mayEdit: true,
    ...overrides,
  };
}

/** A finished run over that project alone, begun with its last change. */
export function aRun(overrides: Partial<MatchRunView> = {}): MatchRunView {
  return {
    id: id(51),
    state: 'done',
    progressPercent: 100,
    delegation: null,
    includesHistory: false,
    asOf: '2026-11-20',
    hashes: null,
    ruleSetVersion: '1',
    counts: null,
    createdAt: '2026-11-20T01:00:00.000Z',
    createdBy: 'An investor',
    finishedAt: '2026-11-20T01:00:01.000Z',
    durationMs: 900,
    outdated: false,
    reportId: null,
    ...overrides,
  };
}

export function aMatch(place: number, overrides: Partial<MatchRow> = {}): MatchRow {
  const { fields, code } = aProjectView();
  const { companyName, hub, sector, product, productText } = fields;
  return {
    id: id(60 + place),
    runId: id(51),
    project: { id: PROJECT_ID, code, companyName, hub, sector, product, productText, history: false },
    opportunity: { id: id(70 + place), block: '3', parcelNo: `3-${place}`, areaM2: 56_000, availableFrom: '2027-01-01' },
    gate: 'yes',
    failedGates: [],
    unknownGates: [],
    fit: { low: 610, mid: 700, high: 790 },
    coveragePercent: 80,
    readiness: 45,
    flags: [],
    unknownFlags: [],
    missingCount: 2,
    rankForProject: place,
    rankForOpportunity: null,
    agreementId: null,
    ...overrides,
  };
}
