import type { Provider } from '@nestjs/common';
import { EraseAccount } from './erase-account.js';
import { EraseOwnAccount } from './erase-own-account.js';
import { EraseUser } from './erase-user.js';
import { PersonalDataOfAccounts } from './personal-data.js';
import { SweepAfterErasure } from './sweep-after-erasure.js';

export { ErasureController } from './erasure.controller.js';

export const ERASURE: Provider[] = [EraseAccount, EraseOwnAccount, EraseUser, PersonalDataOfAccounts, SweepAfterErasure];
