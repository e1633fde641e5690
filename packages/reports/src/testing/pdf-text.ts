import { inflateSync } from 'node:zlib';

/** Enough of a PDF reader to show in specs what a reader's program would extract: plain objects, ToUnicode maps and shown strings. */
class PdfObjects {
  private readonly source: string;

  constructor(pdf: Uint8Array) {
    this.source = Buffer.from(pdf).toString('latin1');
  }

  body(id: string): string {
    const start = this.source.indexOf(`\n${id} 0 obj\n`);
    return this.source.slice(start, this.source.indexOf('endobj', start));
  }

  stream(id: string): string {
    const body = this.body(id);
    const bytes = Buffer.from(body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')), 'latin1');
    return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
  }

  pages(): string[] {
    return [...this.source.matchAll(/\/Type \/Page\n[\s\S]*?endobj/g)].map(([page]) => page);
  }
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function unicodeMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) map.set(parseInt(code, 16), utf16(text));
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) {
        map.set(code, String.fromCodePoint((utf16(text).codePointAt(0) ?? 0) + code - parseInt(from, 16)));
      }
    }
  }
  return map;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
}

function shown(bytes: string, map: ReadonlyMap<number, string> | undefined): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += map?.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '\uFFFD';
  return text;
}

function pageText(objects: PdfObjects, page: string): string {
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name = '', id = ''] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.body(id))?.[1];
    if (cmap) fonts.set(name, unicodeMap(objects.stream(cmap)));
  }
  const content = objects.stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
  let font: Map<number, string> | undefined;
  let text = '';
  for (const [token, name, literal, hex] of content.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9A-Fa-f]+)>|\bET\b/g)) {
    if (name !== undefined) font = fonts.get(name);
    else if (literal !== undefined) text += shown(unescaped(literal), font);
    else if (hex !== undefined) text += shown(Buffer.from(hex, 'hex').toString('latin1'), font);
    else if (token === 'ET') text += '\n';
  }
  return text;
}

/** The text of a PDF made by Typst, one line for each run of glyphs. */
export function pdfText(pdf: Uint8Array): string {
  const objects = new PdfObjects(pdf);
  return objects
    .pages()
    .map((page) => pageText(objects, page))
    .join('\n');
}
