import { type AgreementRow, STAGES } from '@bridge/common';

export interface BoardColumn {
  stage: AgreementRow['stage'];
  rows: AgreementRow[];
}

/** Columns in the order of the stages, public papers after what is being worked on; what ended or rests stands apart, at whatever stage it stopped. */
export function boardOf(rows: readonly AgreementRow[]): { columns: BoardColumn[]; ended: AgreementRow[] } {
  const inOrder = [...rows.filter(({ publicRecord }) => !publicRecord), ...rows.filter(({ publicRecord }) => publicRecord)];
  const open = inOrder.filter(({ terminal }) => terminal === null);
  return {
    columns: STAGES.map((stage) => ({ stage, rows: open.filter((row) => row.stage === stage) })),
    ended: rows.filter(({ terminal }) => terminal !== null),
  };
}
