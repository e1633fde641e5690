import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { ApiError, errorSentence } from '../../api/api-error.js';
import { useTranslator } from '../../i18n/index.js';

export interface ConflictDifference {
  label: string;
  /** Ready to read; what the reader of this page typed. */
  mine: string;
  /** Ready to read; what somebody else saved. */
  theirs: string;
}

export interface ConflictNoticeProps {
  /** Fields that differ; equal ones are left out by the caller or shown as they are. */
  differences: readonly ConflictDifference[];
  /** Saves again on top of the version that is stored now. */
  onKeepMine: () => void;
  /** Drops what was typed and shows the stored version. */
  onTakeTheirs: () => void;
  busy?: boolean;
}

/** After `edit.conflict`: both versions side by side; nothing is lost until the reader has chosen. */
export function ConflictNotice({ differences, onKeepMine, onTakeTheirs, busy }: ConflictNoticeProps) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Alert color="#a14300" variant="outline" title={errorSentence(translator, new ApiError('edit.conflict'))} role="alert">
      {differences.length === 0 ? (
        <Text size="sm">{t('ui.conflictNoDifference')}</Text>
      ) : (
        <Table layout="fixed" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('ui.conflictField')}</Table.Th>
              <Table.Th scope="col">{t('ui.conflictMine')}</Table.Th>
              <Table.Th scope="col">{t('ui.conflictTheirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ label, mine, theirs }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{mine}</Table.Td>
                <Table.Td>{theirs}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group gap="xs" mt="sm">
        <Button size="xs" onClick={onKeepMine} loading={busy}>
          {t('ui.conflictKeepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={onTakeTheirs} disabled={busy}>
          {t('ui.conflictTakeTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
