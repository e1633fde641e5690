import type { MatchRow } from '@bridge/common';
import { type InterestView, listInterests, showInterest } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { PortalForm, TextField } from '../../../shared/forms/index.js';
import { siteName, useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';

interface NoteForm {
  note: string | null;
}
const NAMES = ['note'] as const;
const NOTE_MAX = 2000;

/** Tells the zone that the company is interested in a parcel, with a note if there is something to say. */
export function InterestForm({ match, interest }: { match: MatchRow; interest: InterestView | undefined }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (interest) {
    return (
      <Text size="sm" mih={36} style={{ alignContent: 'center' }} role="status">
        {t('investor.interest.shown', { instant: formatInstant(locale, interest.createdAt) })}
      </Text>
    );
  }
  if (!may('interest.show')) return null;
  if (isOpen) return <NoteFields match={match} onClose={() => setOpen(false)} />;
  return (
    <Button
      variant="light"
      onClick={() => setOpen(true)}
      aria-label={t('investor.interest.showLabel', { site: siteName(translator, match.opportunity) })}
    >
      {t('investor.interest.show')}
    </Button>
  );
}

function NoteFields({ match, onClose }: { match: MatchRow; onClose: () => void }) {
  const translator = useTranslator();
  const { t } = translator;
  const form = useForm<NoteForm>({ defaultValues: { note: null } });
  const show = useCall(showInterest, { refreshes: [listInterests] });
  const submit = ({ note }: NoteForm): void =>
    show.mutate({ body: { projectId: match.project.id, opportunityId: match.opportunity.id, note: note?.trim() || null } });
  return (
    <Stack w="100%" gap="xs">
      <PortalForm<NoteForm>
        form={form}
        onSubmit={submit}
        labelOf={() => t('investor.interest.note')}
        names={NAMES}
        error={show.error}
        aria-label={t('investor.interest.showLabel', { site: siteName(translator, match.opportunity) })}
      >
        <Text size="sm">{t('investor.interest.text')}</Text>
        <TextField<NoteForm> name="note" label={t('investor.interest.note')} maxLength={NOTE_MAX} multiline />
        <Group gap="xs">
          <Button type="submit" loading={show.isPending}>
            {t('investor.interest.send')}
          </Button>
          <Button variant="default" onClick={onClose} disabled={show.isPending}>
            {t('investor.interest.cancel')}
          </Button>
        </Group>
      </PortalForm>
    </Stack>
  );
}
