import { type AgreementRow, STAGES } from '@bridge/common';

export interface BoardColumn {
  stage: AgreementRow['stage'];
  rows: AgreementRow[];
}

/** Columns in the order of the stages; what ended or rests stands apart, at whatever stage it stopped. */
export function boardOf(rows: readonly AgreementRow[]): { columns: BoardColumn[]; ended: AgreementRow[] } {
  const open = rows.filter(({ terminal }) => terminal === null);
  return {
    columns: STAGES.map((stage) => ({ stage, rows: open.filter((row) => row.stage === stage) })),
    ended: rows.filter(({ terminal }) => terminal !== null),
  };
}
