/** What the Typst template lays out: finished text in one language. It never interprets a text as markup. */
export interface TypesetReport {
  lang: { code: string; region: string | null; fonts: string[] };
  title: string;
  subtitle: string;
  /** Day in Seoul on which the report was made; null where it was never registered. */
  created: { year: number; month: number; day: number } | null;
  footer: string;
  /** Page numbering with `{page}` and `{pages}` where the numbers go; their order differs by language. */
  pagePattern: string;
  head: Line[];
  summary: { title: string; counts: Line[]; table: Table; empty: string | null };
  guide: { paragraphs: string[] };
  matches: TypesetMatch[];
  unplaced: { title: string; empty: string | null; table: Table };
  sign: { title: string; lines: Line[]; comments: { title: string; lines: Line[] } };
  /** No rows: the section is left out. */
  sources: Section;
  record: { title: string; note: string; lines: Line[] };
}

export interface Line {
  label: string;
  value: string;
}

export interface Table {
  header: string[];
  rows: Cell[][];
}

/** `tone` colours an answer; the words say the same, so that colour is never the only sign. */
export interface Cell {
  text: string;
  note?: string | null;
  tone?: 'yes' | 'no' | 'unknown';
}

/** A criterion's bar: parts of its own maximum, 0–1; between `low` and `high` the points are open. */
export interface Bar {
  name: string;
  low: number;
  high: number;
  points: string;
  reason: string;
  note: string | null;
}

export interface Section {
  title: string;
  empty: string | null;
  table: Table;
}

export interface TypesetMatch {
  heading: string;
  proposal: string;
  facts: Section;
  gates: Section;
  fit: { title: string; note: string; header: [string, string, string]; bars: Bar[] };
  readiness: Section;
  flags: Section;
  incentives: Section;
  missing: Section;
  alternatives: { title: string; lines: string[] };
}
