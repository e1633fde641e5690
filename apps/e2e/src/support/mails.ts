import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { until } from './api-client.js';

const unquoted = (text: string): string => text.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');

function linkIn(source: string): string | null {
  const [head = '', ...body] = source.split(/\r?\n\r?\n/);
  const encoded = body.join('\n\n');
  const text = /^content-transfer-encoding: base64/im.test(head) ? Buffer.from(encoded, 'base64').toString() : unquoted(encoded);
  return /https?:\/\/\S+#token=[\w-]+/.exec(text)?.[0] ?? null;
}

/** The link of the newest mail to an address that has one, once it is there. */
export async function linkMailedTo(address: string): Promise<string> {
  const dir = path.join(process.env.BRIDGE_E2E_FILES ?? '', 'mail');
  const newest = async (): Promise<string | null> => {
    const names = (await readdir(dir).catch(() => [] as string[])).filter((name) => name.endsWith('.eml')).sort();
    const mails = await Promise.all(names.map((name) => readFile(path.join(dir, name), 'utf8')));
    return (
      mails
        .filter((mail) => mail.includes(`To: ${address}`))
        .map(linkIn)
        .findLast((link) => link !== null) ?? null
    );
  };
  return (await until(newest, (link) => link !== null)) ?? '';
}
