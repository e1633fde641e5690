import { sentences } from './messages.mjs';

/**
 * A failure somebody at the keyboard can do something about: a code with parameters. The words are in messages.mjs.
 * `detail` is what the tool below said; it is shown under the sentence only where the sentence alone would not help.
 */
export class DevError extends Error {
  /**
   * @param {keyof import('./messages.mjs').messages} code
   * @param {Record<string, string | number>} [params]
   * @param {string} [detail]
   */
  constructor(code, params = {}, detail = '') {
    super(sentences(code, params)[0]);
    this.name = 'DevError';
    this.code = code;
    this.params = params;
    this.detail = detail;
  }
}

/** Prints the failure in English, Korean and Chinese on stderr; anything that is not a DevError is a defect and keeps its stack. */
export function reportFailure(failure) {
  const error = failure instanceof DevError ? failure : fileFailure(failure);
  if (error === null) {
    console.error(failure);
    return;
  }
  console.error(sentences(error.code, error.params).join('\n'));
  const detail = error.detail.trim();
  if (detail !== '') console.error(`\n${detail.split('\n').slice(-20).join('\n')}`);
}

function fileFailure(error) {
  const code = diskFailure(String(error.code));
  return code === null || error.path === undefined ? null : new DevError(`program_${code}`, { dir: error.path, neededMegabytes: 200 });
}

/**
 * The file-system failures that have a sentence of their own.
 * @param {string} text an errno code or the words of a tool
 * @returns {'disk_full' | 'disk_read_only' | 'no_permission' | null}
 */
export function diskFailure(text) {
  if (/ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(text)) return 'disk_full';
  if (/EROFS|read-only file system/i.test(text)) return 'disk_read_only';
  if (/EACCES|EPERM|permission denied/i.test(text)) return 'no_permission';
  return null;
}
