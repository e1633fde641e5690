import type { ProjectRow } from '@bridge/common';
import type { Translator } from '@bridge/i18n';
import { productName } from '../i18n/index.js';
import type { Column } from '../tables/index.js';
import { fieldName, fieldText } from './field-text.js';

/** What is wanted where, as every table of projects shows it; company and context are the table's own columns. */
export function projectColumns(translator: Translator): Record<'sector' | 'product' | 'investment' | 'area', Column<ProjectRow>> {
  return {
    sector: {
      key: 'sector',
      header: fieldName(translator, 'projects', 'sector'),
      cell: ({ fields }) => fieldText(translator, 'sector', fields.sector),
    },
    product: {
      key: 'product',
      header: fieldName(translator, 'projects', 'product'),
      cell: ({ fields }) => productName(translator, fields.product, fields.productText) ?? translator.t('values.unknown'),
    },
    investment: {
      key: 'investment',
      header: fieldName(translator, 'projects', 'investment'),
      align: 'end',
      sortKey: 'investment',
      sorts: ['-investment'],
      cell: ({ fields }) => <OneLine>{fieldText(translator, 'investment', fields.investment)}</OneLine>,
    },
    area: {
      key: 'area',
      header: fieldName(translator, 'projects', 'areaM2'),
      align: 'end',
      sortKey: 'area',
      sorts: ['-area'],
      cell: ({ fields }) => fieldText(translator, 'areaM2', fields.areaM2),
    },
  };
}

/** A figure or a date that does not break. */
export function OneLine({ children }: { children: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;
}
