import { isDeepStrictEqual } from 'node:util';
import { broughtNotice } from '@bridge/reference-data';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { NoticesQuery } from '../queries/notices.query.js';
import { PublishNotice } from './publish-notice.js';

/** Puts the notice that the product brings along in force, as long as no operator has published one. */
@Injectable()
export class LoadNotice {
  constructor(
    private readonly notices: NoticesQuery,
    private readonly publishing: PublishNotice,
  ) {}

  async execute(tx: Tx): Promise<void> {
    await this.publishing.hold(tx);
    const current = await this.notices.current(tx);
    if (current && (!current.brought || isDeepStrictEqual(current.texts, broughtNotice()))) return;
    await this.publishing.within(tx, broughtNotice());
  }
}
