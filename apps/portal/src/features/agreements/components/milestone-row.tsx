import type { AgreementView, Milestone, MilestoneView } from '@bridge/common';
import { formatInstant, formatPeriod } from '@bridge/i18n';
import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../../shared/i18n/index.js';
import { MilestoneForm } from '../forms/milestone-form.js';
import { milestoneOf } from '../model/conflict.js';
import styles from './agreements.module.css';

interface Props {
  view: AgreementView;
  code: Milestone;
  /** The reader came to record this one. */
  isAsked: boolean;
}

/** One milestone with what was planned, what is proved and by whom; for officials the form to record it. */
export function MilestoneRow({ view, code, isAsked }: Props) {
  const { t, term } = useTranslator();
  const [open, setOpen] = useState(isAsked && view.mayEdit);
  const row = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    row.current?.scrollIntoView?.({ block: 'center' });
    row.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [isAsked]);
  const stored = milestoneOf(view, code);
  const name = term('milestone', code);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li
      ref={row}
      className={styles.milestone}
      data-recorded={stored !== null || undefined}
      data-reached={(stored !== null && stored.actualOn !== null) || undefined}
    >
      <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
        <div>
          <Text {...(stored ? { fw: 600 } : { c: 'dimmed' })}>{name}</Text>
          {stored && <Facts stored={stored} />}
        </div>
        {view.mayEdit && !open && (
          <Button
            ref={opener}
            size="compact-sm"
            variant="default"
            onClick={() => setOpen(true)}
            aria-label={t(stored ? 'agreements.editMilestone' : 'agreements.record', { milestoneText: name })}
          >
            {t(stored ? 'agreements.edit' : 'agreements.recordShort')}
          </Button>
        )}
      </Group>
      {open && <MilestoneForm view={view} code={code} onClose={close} />}
    </li>
  );
}

function Facts({ stored: { plannedOn, actualOn, evidence, verifiedBy, verifiedAt } }: { stored: MilestoneView }) {
  const { t, locale } = useTranslator();
  return (
    <Text size="sm" component="div">
      {plannedOn !== null && (
        <div>
          {t('agreements.planned')}
          {t('ui.colon')}
          {formatPeriod(locale, plannedOn)}
        </div>
      )}
      <div>
        {t('agreements.actual')}
        {t('ui.colon')}
        {actualOn === null ? t('agreements.notReached') : formatPeriod(locale, actualOn)}
      </div>
      {evidence !== null && (
        <div style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {t('agreements.evidence')}
          {t('ui.colon')}
          {evidence}
        </div>
      )}
      {verifiedBy !== null && verifiedAt !== null && (
        <div>{t('agreements.verifiedBy', { nameText: verifiedBy, atText: formatInstant(locale, verifiedAt) })}</div>
      )}
    </Text>
  );
}
