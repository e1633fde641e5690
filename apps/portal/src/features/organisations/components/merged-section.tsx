import { type OrganisationView, textFor, undoMerge } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Alert, List, Stack, Text } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ConfirmButton, ErrorNotice, Section } from '../../../shared/ui/index.js';

/** What was merged into this organisation, each with the way back; what could not go back is named. */
export function MergedSection({ view: { merged } }: { view: OrganisationView }) {
  const { t, locale } = useTranslator();
  const undo = useCall(undoMerge);
  if (merged.length === 0 && !undo.data) return null;
  return (
    <Section title={t('organisations.merged.title')}>
      <ErrorNotice error={undo.error} />
      {undo.data && <UndoneNotice returned={undo.data.returned} kept={undo.data.kept} />}
      <Stack gap="sm">
        {merged.map(({ mergeId, name, at }) => (
          <Stack key={mergeId} gap={4} align="flex-start">
            <Text>{t('organisations.merged.line', { name: textFor(name, locale), instant: formatInstant(locale, at) })}</Text>
            <ConfirmButton
              size="xs"
              label={t('organisations.merged.undo')}
              question={t('organisations.merged.question', { name: textFor(name, locale) })}
              loading={undo.isPending}
              onConfirm={() => undo.mutate({ params: { id: mergeId } })}
            />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

/** What an undone merge gave back, and what stayed. */
function UndoneNotice({ returned, kept }: { returned: number; kept: readonly { what: string; key: string }[] }) {
  const { t, has } = useTranslator();
  return (
    <Alert color="green.9" variant="outline" role="status" title={t('organisations.merged.returned', { count: returned })}>
      {kept.length > 0 && (
        <>
          <Text size="sm">{t('organisations.merged.kept')}</Text>
          <List size="sm">
            {kept.map(({ what, key }) => {
              const name = `organisations.field.${what}`;
              return <List.Item key={`${what} ${key}`}>{has(name) ? t(name) : `${what} ${key}`}</List.Item>;
            })}
          </List>
        </>
      )}
    </Alert>
  );
}
