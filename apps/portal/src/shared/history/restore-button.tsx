import { type AuditSubject, restoreAgreement, restoreOrganisation, restoreParcel, restoreProject } from '@bridge/common';
import { formatList } from '@bridge/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError, useCall } from '../api/index.js';
import { useTranslator } from '../i18n/index.js';
import { ConfirmButton, ConflictNotice, ErrorNotice } from '../ui/index.js';
import type { RestoredField } from './restored-fields.js';
import { changeText, wordsOf } from './words.js';

/** The record as its page shows it. */
export interface Restorable {
  id: string;
  version: number;
}

const ENDPOINTS = {
  project: restoreProject,
  opportunity: restoreParcel,
  agreement: restoreAgreement,
  organisation: restoreOrganisation,
};
const hasEndpoint = (subject: AuditSubject): subject is keyof typeof ENDPOINTS => subject in ENDPOINTS;

interface Props {
  subject: AuditSubject;
  seq: number;
  /** What would be set back; without any there is nothing to restore. */
  fields: readonly RestoredField[];
  restorable: Restorable;
}

/** Brings the version after an entry back, after it has said what that changes. */
export function RestoreButton({ subject, ...props }: Props) {
  return hasEndpoint(subject) && props.fields.length > 0 ? <Restore subject={subject} {...props} /> : null;
}

function Restore({ subject, seq, fields, restorable: { id, version } }: Props & { subject: keyof typeof ENDPOINTS }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const queryClient = useQueryClient();
  const restore = useCall(ENDPOINTS[subject]);
  const send = (onVersion: number) => restore.mutate({ params: { id }, body: { version: onVersion, seq } });
  const current = currentOf(restore.error);
  if (current) {
    const words = wordsOf(subject);
    return (
      <ConflictNotice
        differences={fields.map(({ field, restored }) => ({
          label: words.field(translator, field),
          mine: words.value(translator, field, restored),
          theirs: words.value(translator, field, current.fields[field]),
        }))}
        onKeepMine={() => send(current.version)}
        onTakeTheirs={() => {
          restore.reset();
          void queryClient.invalidateQueries();
        }}
        busy={restore.isPending}
      />
    );
  }
  const changes = fields.map(({ field, restored, now }) => changeText(translator, subject, { field, before: now, after: restored }));
  return (
    <>
      <ErrorNotice error={restore.error} />
      <ConfirmButton
        label={t('audit.restore')}
        question={t('audit.restore.question', { changesText: formatList(locale, changes) })}
        onConfirm={() => send(version)}
        size="xs"
        loading={restore.isPending}
      />
    </>
  );
}

/** The record as somebody else has saved it, its fields side by side wherever its kind keeps them. */
function currentOf(error: unknown): { version: number; fields: Readonly<Record<string, unknown>> } | null {
  if (!(error instanceof ApiError) || error.code !== 'edit.conflict') return null;
  const { version, fields, figures, ...head } = error.current as { version: number; fields?: object; figures?: object };
  return { version, fields: { ...head, ...figures, ...fields } };
}
