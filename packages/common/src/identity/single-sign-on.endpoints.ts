import * as z from 'zod/mini';
import { defineEndpoint } from '../endpoint/endpoint.js';
import { ViewerViewSchema } from './identity.endpoints.js';

/** The page of the portal to which the identity provider sends people back; registered there as the redirect address. */
export const SINGLE_SIGN_ON_PATH = '/sign-in/single-sign-on';

/** Where the browser goes to sign in with the official's own institution. */
export const beginSingleSignOn = defineEndpoint({
  method: 'POST',
  path: '/session/single-sign-on',
  access: 'public',
  response: z.object({ url: z.string() }),
});
/** Ends the sign-in with what the provider wrote behind the address of {@link SINGLE_SIGN_ON_PATH}. */
export const finishSingleSignOn = defineEndpoint({
  method: 'POST',
  path: '/session/single-sign-on/return',
  access: 'public',
  body: z.object({ query: z.string().check(z.minLength(1), z.maxLength(4096)) }),
  response: z.object({ viewer: ViewerViewSchema }),
});
