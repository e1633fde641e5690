import { type AgreementView, readAgreement } from '@bridge/common';
import { useQueryClient } from '@tanstack/react-query';
import { endpointKey } from '../../../shared/api/index.js';
import { currentOf } from './conflict.js';

interface Write {
  error: unknown;
  reset: () => void;
}

/** The conflict of a write, while the reader has not chosen; `takeTheirs` ends it and reads the page again. */
export function useConflict(write: Write): { current: AgreementView | null; otherError: unknown; takeTheirs: () => void } {
  const queryClient = useQueryClient();
  const current = currentOf(write.error);
  return {
    current,
    otherError: current === null ? write.error : null,
    takeTheirs: () => {
      write.reset();
      void queryClient.invalidateQueries({ queryKey: endpointKey(readAgreement) });
    },
  };
}
