import type { GuardedWorkbook } from '../guard/index.js';
import { SpreadsheetError } from '../guard/index.js';

export interface WorkbookSheet {
  /** Place among all sheets, counted from 0, as the reader of the library counts. */
  index: number;
  name: string;
  hidden: boolean;
  path: string;
}

const attribute = (tag: string, name: string): string | null => new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => character(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The work sheets of a workbook in their order; charts and sheets without a part are left out. */
export function workbookSheets(workbook: GuardedWorkbook): WorkbookSheet[] {
  const xml = workbook.part('xl/workbook.xml')?.toString('utf8');
  const relations = workbook.part('xl/_rels/workbook.xml.rels')?.toString('utf8');
  if (xml === undefined || relations === undefined) throw new SpreadsheetError('file-damaged');
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target') ?? '';
    targets.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
  }
  const tags = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  return tags
    .map((tag, index) => {
      const id = /\s\w+:id="([^"]*)"/i.exec(tag)?.[1] ?? '';
      return {
        index,
        name: decodeEntities(attribute(tag, 'name') ?? ''),
        hidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
        path: targets.get(id) ?? '',
      };
    })
    .filter((sheet) => workbook.has(sheet.path));
}
