import { NativeSelect } from '@mantine/core';

export interface SortSelectProps {
  label: string;
  sort: string;
  options: readonly { value: string; label: string }[];
  onSort: (sort: string) => void;
}

/** The order of a list as a native select: on phones the heads of the columns are not there to be clicked. */
export function SortSelect({ label, sort, options, onSort }: SortSelectProps) {
  return (
    <NativeSelect
      label={label}
      value={sort}
      data={options.map(({ value, label: name }) => ({ value, label: name }))}
      onChange={(event) => onSort(event.currentTarget.value)}
    />
  );
}
