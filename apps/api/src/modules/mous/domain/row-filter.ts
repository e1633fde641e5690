import { type AgreementRow, firstDayOf, type listAgreements, type QueryOf, STAGES } from '@bridge/common';

type Filter = QueryOf<typeof listAgreements>;

/** Full-width and half-width forms and capitals are the same letters to whoever searches. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const oneOf = <T>(wanted: readonly T[], value: T | null): boolean => wanted.length === 0 || (value !== null && wanted.includes(value));
const yesNo = (wanted: 'yes' | 'no' | undefined, value: boolean): boolean => wanted === undefined || (wanted === 'yes') === value;

function mentions({ code, title, parties }: AgreementRow, q: string): boolean {
  const words = [code, title.ko, title.zh, title.en, ...parties.map(({ name }) => name)];
  return words.some((text) => text !== null && plain(text).includes(plain(q)));
}

export function passes(row: AgreementRow, filter: Filter): boolean {
  return (
    oneOf(filter.level, row.level) &&
    oneOf(filter.stage, row.stage) &&
    oneOf(filter.sector, row.sector) &&
    yesNo(filter.confirmed, row.confirmed) &&
    yesNo(filter.publicRecord, row.publicRecord) &&
    mentions(row, filter.q)
  );
}

const signed = ({ signedOn }: AgreementRow): string => (signedOn === null ? '' : firstDayOf(signedOn));
const ORDERS: Record<Filter['sort'], (a: AgreementRow, b: AgreementRow) => number> = {
  '-updatedAt': (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  '-signedOn': (a, b) => signed(b).localeCompare(signed(a)),
  code: () => 0,
  stage: (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage),
};

/** A comparison that never leaves two agreements in an order of chance. */
export const byOrder =
  (sort: Filter['sort']) =>
  (a: AgreementRow, b: AgreementRow): number =>
    ORDERS[sort](a, b) || a.code.localeCompare(b.code);
