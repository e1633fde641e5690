import {
  createReport,
  listMatches,
  listMatchRuns,
  listProjectMatches,
  listReports,
  readMatch,
  readMatchRun,
  readReport,
  registerProject,
  returnReport,
  signReport,
  startMatchRun,
  submitReport,
} from '@bridge/common';
import { aParcel, aProject, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import type { Agent } from '../../testing/agent.js';
import { endedRun, submittedReport } from '../../testing/reports.js';
import { until } from '../../testing/until.js';
import { newWorld, type World } from '../../testing/world.js';
import { CreateOpportunities, LoadZoneFacts } from '../opportunities/index.js';
import { LoadRules } from '../rules/index.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
  await world.get(UnitOfWork).run(SYSTEM_VIEWER, async (tx) => {
    await world.get(LoadZoneFacts).execute(tx);
    await world.get(LoadRules).execute(tx);
    const parcels = ['3-01', '3-02', '7-01', '1-01'].map((parcelNo) => ({
      block: parcelNo[0] as '1' | '3' | '7',
      parcelNo,
      remarks: null,
      figures: confirmedFigures(aParcel()),
      geometry: null,
      geometrySchematic: true,
      importedFrom: null,
    }));
    await world.get(CreateOpportunities).execute(tx, parcels);
  });
});
afterAll(() => world.close());

async function withProject(): Promise<{ investor: Agent; projectId: string }> {
  const investor = await world.investor();
  const { companyName: _name, uscc: _uscc, ...fields } = aProject();
  const { id } = await investor.call(registerProject, { body: { fields, written: {} } });
  return { investor, projectId: id };
}

describe('a match run', () => {
  it('places every project against every parcel, with counts that add up and hashes', async () => {
    await withProject();
    const official = await world.official();
    const done = await endedRun(official);
    expect(done.state).toBe('done');
    const { projects, opportunities, pairs, yes, unknown, no } = done.counts ?? {
      projects: 0,
      opportunities: 0,
      pairs: 0,
      yes: 0,
      unknown: 0,
      no: 0,
    };
    expect([projects * opportunities, yes + unknown + no]).toEqual([pairs, pairs]);
    expect(done.hashes?.result).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is frozen: the same records give the same hashes again', async () => {
    await withProject();
    const official = await world.official();
    const [first, second] = [await endedRun(official), await endedRun(official)];
    expect(second.hashes).toEqual(first.hashes);
  });

  it('explains each match with contributions that sum to the fit, and with the best others', async () => {
    await withProject();
    const official = await world.official();
    const { id } = await endedRun(official);
    const { rows } = await official.call(listMatches, { params: { id }, query: { top: 1 } });
    const { assessment, alternatives, match } = await official.call(readMatch, { params: { id: rows[0]?.id ?? '' } });
    const sum = (side: 'low' | 'mid' | 'high') => assessment.fit.criteria.reduce((total, { points }) => total + points[side], 0);
    expect([sum('low'), sum('mid'), sum('high')]).toEqual([match.fit.low, match.fit.mid, match.fit.high]);
    expect(alternatives.map(({ rankForProject }) => rankForProject)).toEqual([2, 3, 4]);
  });

  it('is started by officials of the zone alone', async () => {
    const body = { delegationId: null, asOf: null };
    const { investor } = await withProject();
    expect(await investor.refused(startMatchRun, { body })).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await (await world.reviewer()).refused(startMatchRun, { body })).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('an investor', () => {
  it('sees the matches of a project within a moment of registering it, and nothing that tells of others', async () => {
    const { investor, projectId } = await withProject();
    const found = await until(
      () => investor.call(listProjectMatches, { params: { id: projectId } }),
      ({ rows }) => rows.length > 0,
    );
    expect(found.run?.counts).toBeNull();
    expect(found.rows.map(({ rankForOpportunity }) => rankForOpportunity)).toEqual(found.rows.map(() => null));
  });

  it("cannot reach another investor's project, match or run by any route", async () => {
    const { projectId } = await withProject();
    const official = await world.official();
    const { id: runId } = await endedRun(official);
    const { rows } = await official.call(listMatches, { params: { id: runId }, query: { project: projectId } });
    const stranger = await world.investor();
    expect(await stranger.refused(listProjectMatches, { params: { id: projectId } })).toMatchObject({ status: 404 });
    expect(await stranger.refused(readMatch, { params: { id: rows[0]?.id ?? '' } })).toMatchObject({ status: 404 });
    expect(await stranger.refused(readMatchRun, { params: { id: runId } })).toMatchObject({ status: 404 });
    expect(await stranger.refused(listMatches, { params: { id: runId } })).toMatchObject({ status: 403 });
    expect(await stranger.refused(listMatchRuns, {})).toMatchObject({ status: 403 });
  });
});

describe('a match report', () => {
  async function submitted(): Promise<{ official: Agent; id: string; version: number }> {
    await withProject();
    const official = await world.official();
    const { id, version } = await submittedReport(official);
    return { official, id, version };
  }

  it('is signed by a reviewer, and then stands unless it is returned', async () => {
    const { official, id, version } = await submitted();
    const reviewer = await world.reviewer();
    const signed = await reviewer.call(signReport, { params: { id }, body: { version, comment: 'seen' } });
    expect([signed.state, signed.allowedMoves, signed.events.at(-1)?.comment]).toEqual(['signed', ['returned'], 'seen']);
    const again = await official.refused(submitReport, { params: { id }, body: { version: signed.version, comment: null } });
    expect(again).toMatchObject({ status: 409, code: 'report.wrong-state' });
  });

  it('goes back to the zone with a comment, and never without', async () => {
    const { id, version } = await submitted();
    const reviewer = await world.reviewer();
    expect(await reviewer.refused(returnReport, { params: { id }, body: { version, comment: ' ' } })).toMatchObject({ status: 400 });
    const returned = await reviewer.call(returnReport, { params: { id }, body: { version, comment: 'Whose area is this?' } });
    expect([returned.state, returned.events.at(-1)?.comment]).toEqual(['returned', 'Whose area is this?']);
  });

  it('is moved by one of two reviewers at once; the other gets the report as it stands', async () => {
    const { id, version } = await submitted();
    const [one, other] = [await world.reviewer(), await world.reviewer()];
    const answers = await Promise.all([
      one.send(signReport, { params: { id }, body: { version, comment: null } }),
      other.send(returnReport, { params: { id }, body: { version, comment: 'not yet' } }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const refusal = JSON.parse(answers.find(({ statusCode }) => statusCode === 409)?.body ?? '{}');
    expect([refusal.code, refusal.current.version]).toEqual(['edit.conflict', version + 1]);
  });

  it('is not signed by the zone, not submitted by the ministry, and not seen by it before', async () => {
    const { official, id, version } = await submitted();
    const reviewer = await world.reviewer();
    expect(await official.refused(signReport, { params: { id }, body: { version, comment: null } })).toMatchObject({ status: 403 });
    expect(await reviewer.refused(submitReport, { params: { id }, body: { version, comment: null } })).toMatchObject({ status: 403 });
    const draft = await official.call(createReport, { params: { id: (await endedRun(official)).id } });
    expect(await reviewer.refused(readReport, { params: { id: draft.id } })).toMatchObject({ status: 404 });
    expect(await (await world.investor()).refused(listReports, {})).toMatchObject({ status: 403 });
  });

  it.each(['ko', 'zh-CN', 'en'])('is handed out as PDF and workbook in %s', async (lang) => {
    const { official, id } = await submitted();
    const pdf = await official.raw('GET', `/api/reports/${id}/document?format=pdf&lang=${lang}`);
    expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const xlsx = await official.raw('GET', `/api/reports/${id}/document?format=xlsx&lang=${lang}`);
    expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });
});
