import { discardProjectDraft, type ResponseOf, readProjectDraft, saveProjectDraft } from '@bridge/common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { call, endpointQuery, useCall } from '../../../shared/api/index.js';
import type { KeptValues, LocalCopy } from '../../../shared/forms/index.js';
import { type DraftPhase, DraftSaver } from '../model/draft-saver.js';

type Draft = ResponseOf<typeof saveProjectDraft>;
const DRAFT_KEY = endpointQuery(readProjectDraft, {}).queryKey;

export interface ProjectDraft {
  phase: DraftPhase;
  savedAt: string | null;
  keep: (values: KeptValues) => void;
  retry: () => void;
  /** Sends the form for good: no draft may come after it. */
  send: <T>(request: () => Promise<T>) => Promise<T>;
  discard: () => Promise<void>;
}

/** The draft of a new project: on this device at once, on the server a moment later. */
export function useProjectDraft(copy: LocalCopy, savedAt: string | null): ProjectDraft {
  const queryClient = useQueryClient();
  const [phase, setPhase] = useState<DraftPhase>(savedAt === null ? 'idle' : 'saved');
  const [lastSavedAt, setLastSavedAt] = useState(savedAt);
  const { mutateAsync: save } = useMutation({
    // One after another also across pages, and never parked: where the line is down, the reader is told.
    scope: { id: 'project-draft' },
    networkMode: 'always',
    mutationFn: (values: KeptValues): Promise<Draft> => call(saveProjectDraft, { body: { values } }),
    onSuccess: (draft, values) => {
      queryClient.setQueryData(DRAFT_KEY, { draft });
      copy.clear(values);
      setLastSavedAt(draft.savedAt);
    },
  });
  const [saver] = useState(() => new DraftSaver({ save, onPhase: setPhase }));
  const { mutateAsync: discard } = useCall(discardProjectDraft, { refreshes: [] });
  useEffect(() => {
    saver.release();
    const online = (): void => saver.saveNow();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      saver.leave();
    };
  }, [saver]);
  const forget = useCallback((): void => {
    saver.drop();
    copy.clear();
    queryClient.setQueryData(DRAFT_KEY, { draft: null });
  }, [saver, copy, queryClient]);
  return {
    phase,
    savedAt: lastSavedAt,
    keep: useCallback(
      (values) => {
        copy.write(values);
        saver.change(values);
      },
      [copy, saver],
    ),
    retry: () => saver.saveNow(),
    send: async (request) => {
      await saver.hold();
      try {
        const answer = await request();
        forget();
        return answer;
      } finally {
        saver.release();
      }
    },
    discard: async () => {
      await saver.hold();
      try {
        await discard({});
        forget();
      } finally {
        saver.release();
      }
    },
  };
}
