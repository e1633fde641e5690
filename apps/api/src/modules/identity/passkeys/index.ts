import type { Provider } from '@nestjs/common';
import { PasskeyQuery } from './passkey.query.js';
import { RelyingParty } from './relying-party.js';
import { AddPasskey } from './use-cases/add-passkey.js';
import { BeginPasskey } from './use-cases/begin-passkey.js';
import { BeginPasskeySignIn } from './use-cases/begin-passkey-sign-in.js';
import { RemovePasskey } from './use-cases/remove-passkey.js';
import { RenamePasskey } from './use-cases/rename-passkey.js';
import { SignInByPasskey } from './use-cases/sign-in-by-passkey.js';

export { PasskeyController } from './passkey.controller.js';

export const PASSKEYS: Provider[] = [
  RelyingParty,
  PasskeyQuery,
  BeginPasskeySignIn,
  SignInByPasskey,
  BeginPasskey,
  AddPasskey,
  RenamePasskey,
  RemovePasskey,
];
