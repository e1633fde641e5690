import type { ReportView } from '@bridge/common';
import { Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { useMay } from '../../../shared/session/index.js';
import { ConfirmButton, ErrorNotice } from '../../../shared/ui/index.js';
import { isOvertaken } from '../model/overtaken.js';
import { useMoves } from '../model/use-moves.js';
import { OvertakenNotice } from './overtaken-notice.js';

const COMMENT_MAX = 5000;

/** The moves that the reader may make with this version of the report, and the comment that goes with them. */
export function ReportActions({ report }: { report: ReportView }) {
  const { t, term } = useTranslator();
  const may = useMay();
  const { allowedMoves, state } = report;
  const { comment, setComment, needed, busy, error, move, reload } = useMoves(report);
  const reviews = may('report.review');
  if (allowedMoves.length === 0 && !reviews) {
    return <Text c="dimmed">{t('review.act.nothing', { state: term('reportState', state) })}</Text>;
  }
  return (
    <Paper component="section" withBorder p="md" radius="md" aria-labelledby="report-actions">
      <Stack gap="sm">
        <Title order={2} size="h4" id="report-actions">
          {t(reviews ? 'review.act.title' : 'review.act.titleSubmit')}
        </Title>
        {isOvertaken(error) ? <OvertakenNotice error={error} onReload={reload} /> : <ErrorNotice error={error} />}
        <Textarea
          label={t('review.act.comment')}
          description={t(reviews ? 'review.act.commentHint' : 'review.act.commentHintSubmit')}
          error={needed && t('review.act.commentNeeded')}
          value={comment}
          maxLength={COMMENT_MAX}
          rows={3}
          resize="vertical"
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <MoveButtons report={report} move={move} busy={busy} />
      </Stack>
    </Paper>
  );
}

interface MoveButtonsProps {
  report: ReportView;
  move: ReturnType<typeof useMoves>['move'];
  busy: boolean;
}

function MoveButtons({ report: { allowedMoves, number }, move, busy }: MoveButtonsProps) {
  const { t } = useTranslator();
  const may = useMay();
  return (
    <Group gap="sm">
      {allowedMoves.includes('submitted') && (
        <ConfirmButton
          variant="filled"
          label={t('review.act.submit')}
          question={t('review.act.submitQuestion')}
          onConfirm={move.submit}
          loading={busy}
        />
      )}
      {allowedMoves.includes('signed') && (
        <ConfirmButton
          variant="filled"
          label={t('review.act.sign')}
          question={t('review.act.signQuestion', { number })}
          onConfirm={move.sign}
          loading={busy}
        />
      )}
      {allowedMoves.includes('approved') && (
        <ConfirmButton
          variant="filled"
          label={t('review.act.approve')}
          question={t('review.act.approveQuestion', { number })}
          onConfirm={move.approve}
          loading={busy}
        />
      )}
      {allowedMoves.includes('returned') && (
        <Button variant="default" onClick={move.giveBack} disabled={busy}>
          {t('review.act.return')}
        </Button>
      )}
      {may('report.review') && (
        <Button variant="subtle" onClick={move.note} disabled={busy}>
          {t('review.act.commentOnly')}
        </Button>
      )}
    </Group>
  );
}
