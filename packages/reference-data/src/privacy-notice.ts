import { readFileSync } from 'node:fs';
import { type NoticeTexts, NoticeTextsSchema } from '@bridge/common';
import { packageFile } from './files.js';

/**
 * The privacy notice that the product brings along: what it keeps and why, in all languages, without the name of an operator, who publishes
 * an own version before real people come. Articles as in the Personal Information Protection Act of Korea and the Personal Information
 * Protection Law of the People's Republic of China.
 */
export function broughtNotice(): NoticeTexts {
  return NoticeTextsSchema.parse(JSON.parse(readFileSync(packageFile('data', 'privacy-notice.json'), 'utf8')));
}
