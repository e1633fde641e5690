import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { until } from './until.js';

export interface KeptMail {
  text: string;
  /** The token of the link in the text. */
  token: string;
}

function read(source: string): KeptMail & { to: string } {
  const [head = '', ...body] = source.split(/\r?\n\r?\n/);
  const encoded = body.join('\n\n');
  const text = /^content-transfer-encoding: base64/im.test(head) ? Buffer.from(encoded, 'base64').toString() : unquoted(encoded);
  return { to: /^to: *<?([^>\r\n]+)/im.exec(head)?.[1] ?? '', text, token: /#token=([\w-]+)/.exec(text)?.[1] ?? '' };
}

const unquoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

async function kept(filesDir: string, to: string): Promise<KeptMail[]> {
  const dir = path.join(filesDir, 'mail');
  const names = (await readdir(dir).catch(() => [] as string[])).filter((name) => name.endsWith('.eml')).sort();
  const mails = await Promise.all(names.map(async (name) => read(await readFile(path.join(dir, name), 'utf8'))));
  return mails.filter((mail) => mail.to === to);
}

/** The mails to one address, the oldest first, once there are `count` of them. */
export function mailsTo(filesDir: string, to: string, count = 1): Promise<KeptMail[]> {
  return until(
    () => kept(filesDir, to),
    (mails) => mails.length >= count,
  );
}
