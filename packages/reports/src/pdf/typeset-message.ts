import type { TypesetReport } from '../view/typeset-report.js';

export interface TypesetOrder {
  id: number;
  report: TypesetReport;
}

export type TypesetAnswer = { id: number; pdf: Uint8Array } | { id: number; problem: string };
