import { readSignInWays } from '@bridge/common';
import { useEndpoint } from '../api/index.js';

export interface PasskeyPlace {
  /** Passkeys can be made and used on this page. */
  here: boolean;
  /** The address at which they can, where this is not it. */
  elsewhere: string | null;
}

/** Passkeys belong to one address of the portal and to browsers that know them. */
export function usePasskeyPlace(): PasskeyPlace {
  const origin = useEndpoint(readSignInWays).data?.passkeyOrigin ?? null;
  const isThisPage = origin === window.location.origin;
  return { here: isThisPage && 'PublicKeyCredential' in window, elsewhere: isThisPage ? null : origin };
}
