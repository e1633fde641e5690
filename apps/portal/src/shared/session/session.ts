import { type Permission, readSession, type ViewerView } from '@bridge/common';
import { createContext, useCallback, useContext } from 'react';
import { endpointQuery } from '../api/index.js';

/** Who is signed in; asked before the first page and kept until sign-in or sign-out changes it. */
export const sessionQuery = { ...endpointQuery(readSession, {}), staleTime: Number.POSITIVE_INFINITY };

const ViewerContext = createContext<ViewerView | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** The reader of a page behind sign-in. */
export function useViewer(): ViewerView {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages behind sign-in');
  return viewer;
}

/** `may('agreement.edit')` decides what is shown. The server decides again for every call: this is courtesy, not protection. */
export function useMay(): (permission: Permission) => boolean {
  const viewer = useViewer();
  return useCallback((permission) => viewer.permissions.includes(permission), [viewer]);
}
