import { CONSENTS, type Role } from '@bridge/common';
import type { NoticeAnswers } from '../modules/privacy/index.js';
import type { Tx } from '../platform/database/unit-of-work.js';

/** Answers the notice in force for somebody, with every consent; where none is published there is nothing to answer. */
export async function settleNotice(answers: NoticeAnswers, tx: Tx, userId: string, role: Role): Promise<void> {
  const [{ version } = { version: null }] = await tx.rows<{ version: number | null }>('select max(version) as version from privacy_notice');
  if (version === null) return;
  const answer = { version, locale: 'ko' as const, consents: [...CONSENTS] };
  await answers.record(tx, { userId, role }, answer, new Date());
}
