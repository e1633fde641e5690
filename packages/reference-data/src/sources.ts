import { required, rowsOf } from './files.js';

/** Where a fact was read. `date` is as exact as the page gives it, `nd` where it gives none. */
export interface Source {
  key: string;
  address: string;
  date: string;
}

export function sources(): Source[] {
  return rowsOf('sources.tsv').map((row) => ({
    key: required(row, 'key'),
    address: required(row, 'address'),
    date: required(row, 'date'),
  }));
}

/** One term of the trade in the three languages, with the heading it stands under. */
export interface GlossaryTerm {
  group: string;
  en: string;
  ko: string;
  zh: string;
}

export function glossary(): GlossaryTerm[] {
  return rowsOf('glossary.tsv').map((row) => ({
    group: required(row, 'group'),
    en: required(row, 'en'),
    ko: required(row, 'ko'),
    zh: required(row, 'zh_cn'),
  }));
}
