import { type MatchRow, showInterest } from '@bridge/common';
import { Alert, Button, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { ApiError, useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';

const NOTE_MAX = 2000;

/** An investor tells the zone that the site is of interest; it can be said once. */
export function InterestForm({ match, shown }: { match: MatchRow; shown: boolean }) {
  const { t } = useTranslator();
  const heading = useId();
  const [note, setNote] = useState('');
  const show = useCall(showInterest);
  const already = show.error instanceof ApiError && show.error.code === 'interest.already-shown';
  if (shown || show.isSuccess || already) {
    return (
      <Alert color="#1b6b35" variant="outline" role="status">
        <Text size="sm">{t('matching.interest.shown')}</Text>
      </Alert>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show.mutate({ body: { projectId: match.project.id, opportunityId: match.opportunity.id, note: note.trim() || null } });
  };
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-labelledby={heading}>
      <form onSubmit={submit}>
        <Stack gap="sm" align="flex-start">
          <Title order={2} size="h4" id={heading}>
            {t('matching.interest.title')}
          </Title>
          <Text size="sm">{t('matching.interest.text')}</Text>
          <ErrorNotice error={show.error} />
          <Textarea
            w="100%"
            maw={600}
            label={t('matching.interest.note')}
            value={note}
            maxLength={NOTE_MAX}
            rows={2}
            resize="vertical"
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button type="submit" loading={show.isPending}>
            {t('matching.interest.submit')}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
