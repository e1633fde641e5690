import { type AgreementView, MILESTONES, TRACKS, type Track } from '@bridge/common';
import { seoulDay } from '@bridge/i18n';
import { Paper, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { TrackTimeline } from '../../../shared/charts/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import type { Asked } from '../model/asked.js';
import styles from './agreements.module.css';
import { MilestoneRow } from './milestone-row.js';

interface Props {
  view: AgreementView;
  asked: Asked;
}

/** The four tracks that run side by side: as a picture over time, and each with its milestones in their usual order. */
export function TracksSection({ view, asked }: Props) {
  const { t } = useTranslator();
  const today = seoulDay(new Date().toISOString());
  return (
    <Section title={t('agreements.milestones')} lead={t('agreements.milestones.note')}>
      <TrackTimeline milestones={view.milestones} today={today} />
      <div className={styles.tracks}>
        {TRACKS.map((track) => (
          <TrackCard key={track} track={track} view={view} asked={asked} />
        ))}
      </div>
    </Section>
  );
}

function TrackCard({ track, view, asked }: Props & { track: Track }) {
  const { t, term } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = asked.track === track && asked.milestone === undefined;
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.scrollIntoView?.({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const recorded = new Set(view.milestones.map(({ code }) => code));
  const codes = MILESTONES[track].filter((code) => view.mayEdit || recorded.has(code));
  const { done = 0, planned = 0 } = view.progress.find((progress) => progress.track === track) ?? {};
  return (
    <Paper withBorder p="md" radius="md" component="section" aria-labelledby={`track-${track}`}>
      <Title order={3} size="h4" id={`track-${track}`} ref={heading} tabIndex={-1} className={styles.trackTitle}>
        {term('track', track)}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {planned === 0 ? t('agreements.noneplanned') : t('agreements.done', { done, total: planned })}
      </Text>
      <ol className={styles.milestones}>
        {codes.map((code) => (
          <MilestoneRow key={code} view={view} code={code} isAsked={asked.milestone === code} />
        ))}
      </ol>
    </Paper>
  );
}
