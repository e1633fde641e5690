import { commitImport, type ImportView, readImport } from '@bridge/common';
import type { Agent } from './agent.js';
import { until } from './until.js';

const BUSY: readonly ImportView['state'][] = ['reading', 'committing'];

/** Waits until nobody works on the import any more. */
export const settled = (official: Agent, id: string): Promise<ImportView> =>
  until(
    () => official.call(readImport, { params: { id } }),
    ({ state }) => !BUSY.includes(state),
  );

/** Uploads a list and waits for its dry run, or for its refusal. */
export async function uploaded(official: Agent, name: string, bytes: Buffer, kind: ImportView['kind'] = 'projects'): Promise<ImportView> {
  const answer = await official.upload('/api/imports', { name, bytes }, { kind });
  if (answer.statusCode !== 200) throw new Error(`the upload was answered ${answer.statusCode}: ${answer.body}`);
  return settled(official, (JSON.parse(answer.body) as ImportView).id);
}

/** Commits a checked import and waits for the end of it, whichever it is. */
export async function committed(official: Agent, id: string): Promise<ImportView> {
  await official.call(commitImport, { params: { id } });
  return settled(official, id);
}
