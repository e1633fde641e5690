import { listInterests } from '@bridge/common';
import { useEndpoint } from '../../../shared/api/index.js';

/** Interests that the own company has shown for one project. */
export function useInterests(projectId: string) {
  return useEndpoint(listInterests, { query: { projectId } });
}
