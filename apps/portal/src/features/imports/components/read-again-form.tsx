import { type BodyOf, correctImport, type ImportView } from '@bridge/common';
import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';
import { useShowImport } from '../model/use-show-import.js';

type Encoding = NonNullable<BodyOf<typeof correctImport>['encoding']>;
const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'cp949'];

const isCsv = ({ fileName, encoding }: ImportView): boolean => encoding !== null || /\.csv$/i.test(fileName);
const encodingOf = (text: string | null): Encoding | null => ENCODINGS.find((encoding) => encoding === text) ?? null;

/** Null for an empty field (the header is recognised), undefined for what is no row number. */
function rowNumber(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return /^[1-9]\d{0,6}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

/** Other characters (for CSV) or another header row for the stored file; the columns are then recognised anew. */
export function ReadAgainForm({ batch }: { batch: ImportView }) {
  const { t, term } = useTranslator();
  const correct = useCall(correctImport, { refreshes: [] });
  const show = useShowImport();
  const [encoding, setEncoding] = useState(batch.encoding ?? '');
  const [headerText, setHeaderText] = useState(batch.headerRow === null ? '' : String(batch.headerRow));
  const headerRow = rowNumber(headerText);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (headerRow === undefined) return;
    const body = { encoding: isCsv(batch) ? encodingOf(encoding) : null, headerRow, columns: [], delegation: null };
    correct.mutate({ params: { id: batch.id }, body }, { onSuccess: show });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <ErrorNotice error={correct.error} />
        <Group align="flex-start" gap="md">
          {isCsv(batch) && (
            <NativeSelect
              label={t('imports.encoding.label')}
              value={encoding}
              data={[
                { value: '', label: t('imports.encoding.auto') },
                ...ENCODINGS.map((code) => ({ value: code, label: term('encoding', code) })),
              ]}
              onChange={(event) => setEncoding(event.currentTarget.value)}
            />
          )}
          <TextInput
            label={t('imports.encoding.headerRow')}
            description={t('imports.encoding.headerRowHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="numeric"
            maxLength={7}
            value={headerText}
            error={headerRow === undefined && t('imports.encoding.headerRowWrong')}
            onChange={(event) => setHeaderText(event.currentTarget.value)}
          />
        </Group>
        <EncodingPreview batch={batch} />
        <Button type="submit" variant="default" loading={correct.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('imports.encoding.apply')}
        </Button>
      </Stack>
    </form>
  );
}

const PREVIEWED_COLUMNS = 4;

/** The first headers and values of a CSV file: whether its characters were understood is seen at a glance. */
function EncodingPreview({ batch }: { batch: ImportView }) {
  const { t } = useTranslator();
  if (!isCsv(batch) || batch.columns.length === 0) return null;
  const shown = batch.columns.filter(({ sample }) => sample.length > 0).slice(0, PREVIEWED_COLUMNS);
  return (
    <div>
      <Text size="sm" mb={4}>
        {t('imports.encoding.preview')}
      </Text>
      {shown.map(({ letter, header, sample }) => (
        <Text key={letter} size="sm" style={{ overflowWrap: 'anywhere' }}>
          <strong>{header}</strong> {sample.join(' · ')}
        </Text>
      ))}
    </div>
  );
}
