import { createHash } from 'node:crypto';
import type { NoticeText } from '@bridge/common';
import { canonicalJson } from '../../audit/index.js';

/** What proves later which text somebody saw: SHA-256, in hex, of the text as canonical JSON. */
export const noticeSha256 = (text: NoticeText): string => createHash('sha256').update(canonicalJson(text)).digest('hex');
