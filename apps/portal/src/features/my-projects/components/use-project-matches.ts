import { listProjectMatches, type MatchRunView, type ProjectRow } from '@bridge/common';
import { useEffect, useState } from 'react';
import { useEndpoint } from '../../../shared/api/index.js';

/** `late`: no run over the project as it stands has ended in the time that one usually takes. */
export type MatchState = 'done' | 'under-way' | 'late';

const POLL_MS = 1_000;
const USUAL_MS = 45_000;

/** Whether a run has placed the project as it stands: one that began before the last change has placed an older state. */
function covers(run: MatchRunView | null, project: Pick<ProjectRow, 'updatedAt'>): boolean {
  return run !== null && Date.parse(run.createdAt) >= Date.parse(project.updatedAt);
}

/** The best matches of a project, asked for again until the run over its last change is done. */
export function useProjectMatches(project: Pick<ProjectRow, 'id' | 'updatedAt' | 'origin' | 'version'>) {
  const [lateFor, setLateFor] = useState<string | null>(null);
  // What came with a list and was never changed here is matched when officials ask for it: nothing is under way.
  const isAwaited = project.origin === 'portal' || project.version > 1;
  const isLate = !isAwaited || lateFor === project.updatedAt;
  useEffect(() => {
    const timer = setTimeout(() => setLateFor(project.updatedAt), USUAL_MS);
    return () => clearTimeout(timer);
  }, [project.updatedAt]);
  const query = useEndpoint(
    listProjectMatches,
    { params: { id: project.id } },
    { pollMs: (answer) => (isLate || (answer !== undefined && covers(answer.run, project)) ? false : POLL_MS) },
  );
  const isDone = query.data !== undefined && covers(query.data.run, project);
  const state: MatchState = isDone ? 'done' : isLate ? 'late' : 'under-way';
  return { query, state };
}
