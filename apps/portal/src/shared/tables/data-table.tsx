import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslator } from '../i18n/index.js';
import styles from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** Value of the list's `sort` for ascending order; descending is the same with `-` in front. Without it the column does not sort. */
  sortKey?: string;
  /** Orders that the list offers for this column, where it does not offer both: `['-area']`. */
  sorts?: readonly string[];
  width?: string | number;
  /** The column that names the row: read out with each cell, and the title of the card on a phone. */
  isRowHeader?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the table for those who do not see the page around it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The present `sort` of the address, and how to change it. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** Marks a row as the one that is open beside the list. */
  isCurrent?: (row: Row) => boolean;
  /** Something below the row, across the table: details, an error. */
  footnote?: (row: Row) => ReactNode;
}

/** A list as a table with a fixed head; below 600 px each row becomes a card with its labels. State lives in the address, not here. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey } = props;
  return (
    // Roles are given because `display: block` on phones takes the table's own away from screen readers.
    <div className={styles.frame}>
      <Table className={styles.table} role="table" verticalSpacing={8} horizontalSpacing="sm" highlightOnHover>
        <caption className={styles.caption}>{caption}</caption>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} row={row} table={props} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function BodyRow<Row>({ row, table: { columns, isCurrent, footnote } }: { row: Row; table: DataTableProps<Row> }) {
  const note = footnote?.(row);
  return (
    <>
      <Table.Tr role="row" aria-current={isCurrent?.(row) || undefined} className={styles.row}>
        {columns.map(({ key, header, cell, align, isRowHeader }) => {
          const look = { 'data-label': header, 'data-align': align, className: isRowHeader ? styles.rowHeader : styles.cell };
          return isRowHeader ? (
            <Table.Th key={key} role="rowheader" scope="row" {...look}>
              {cell(row)}
            </Table.Th>
          ) : (
            <Table.Td key={key} role="cell" {...look}>
              <span className={styles.value}>{cell(row)}</span>
            </Table.Td>
          );
        })}
      </Table.Tr>
      {note && (
        <Table.Tr role="row" className={styles.note}>
          <Table.Td role="cell" colSpan={columns.length}>
            {note}
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

/** The order that a click on the column's head asks for: ascending first, then the other way, as far as the list offers them. */
export function nextSort({ sortKey, sorts }: Pick<Column<never>, 'sortKey' | 'sorts'>, sort: string | undefined): string | null {
  if (sortKey === undefined) return null;
  const offered = sorts ?? [sortKey, `-${sortKey}`];
  return offered.find((order) => order !== sort) ?? null;
}

function HeaderCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: string; onSort?: (sort: string) => void }) {
  const { t } = useTranslator();
  const { header, sortKey, align, width } = column;
  const direction = sortKey === undefined ? undefined : sort === sortKey ? 'ascending' : sort === `-${sortKey}` ? 'descending' : 'none';
  const next = nextSort(column, sort);
  const label = next?.startsWith('-') ? t('ui.sortDescending', { column: header }) : t('ui.sortAscending', { column: header });
  return (
    <Table.Th role="columnheader" scope="col" aria-sort={direction} data-align={align} w={width} className={styles.head}>
      {next !== null && onSort ? (
        <button type="button" className={styles.sort} title={label} onClick={() => onSort(next)}>
          {header} <SortMark direction={direction} />
        </button>
      ) : (
        <>
          {header} {direction && direction !== 'none' && <SortMark direction={direction} />}
        </>
      )}
    </Table.Th>
  );
}

function SortMark({ direction }: { direction: string | undefined }) {
  return <span aria-hidden="true">{direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : '↕'}</span>;
}
