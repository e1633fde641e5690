import iconv from 'iconv-lite';
import { SpreadsheetError } from '../guard/index.js';

export const ENCODINGS = ['utf-8', 'gb18030', 'cp949'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  text: string;
  encoding: Encoding | 'utf-16';
}

/**
 * Bytes of a CSV file as text. A byte order mark decides, then strict UTF-8; what is neither is Chinese or Korean, told apart by the bytes.
 * Node's own `euc-kr` decoder lacks the CP949 extension and reads some syllables wrongly without an error, so both go through iconv.
 * @param wanted a person's choice, which wins
 * @throws SpreadsheetError `encoding-unknown`, or `encoding-wrong` for a choice that does not fit
 */
export function decodeText(bytes: Buffer, wanted: Encoding | null): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: iconv.decode(bytes, 'utf-16be'), encoding: 'utf-16' };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (wanted !== null && !marked) {
    const text = wanted === 'utf-8' ? strictUtf8(bytes) : strictLegacy(bytes, wanted);
    if (text === null) throw new SpreadsheetError('encoding-wrong', { encodingText: wanted });
    return { text, encoding: wanted };
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const order: readonly Encoding[] = looksChinese(bytes) ? ['gb18030', 'cp949'] : ['cp949', 'gb18030'];
  for (const encoding of order) {
    const text = strictLegacy(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  throw new SpreadsheetError('encoding-unknown');
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function strictLegacy(bytes: Buffer, encoding: Encoding): string | null {
  const text = iconv.decode(bytes, encoding);
  // The private-use area is where GB18030 puts byte pairs that no text uses.
  return /[\ufffd\ue000-\uf8ff]/.test(text) ? null : text;
}

/**
 * Nearly all byte pairs decode in both encodings. But Hangul lies in B0–C8, while Chinese uses D0–F7 for about every third character,
 * where Korean has rare Hanja; and Chinese punctuation (A1–A3) is another than Korean.
 */
function looksChinese(bytes: Buffer): boolean {
  let pairs = 0;
  let beyondHangul = 0;
  for (let at = 0; at < Math.min(bytes.length, 262_144); at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    at++;
    if (lead < 0xb0) continue;
    pairs++;
    if (lead > 0xc8) beyondHangul++;
  }
  return pairs > 0 && beyondHangul / pairs > 0.12;
}
