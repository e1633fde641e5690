import type { RuleFinding, RuleState } from '@bridge/common';
import type { MessageKey, Translator } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { type Column, DataTable } from '../../../shared/tables/index.js';
import { Reason, Section } from '../../../shared/ui/index.js';
import { missingText, sourceNames, validityText } from '../model/assessment-words.js';
import styles from './matching.module.css';
import { OptionalReason } from './optional-reason.js';

interface Props {
  /** Of a flag, `met` means that it is raised; of an incentive, that it can be had. */
  kind: 'flags' | 'incentives';
  findings: readonly RuleFinding[];
}

const WORDS = {
  flags: { title: 'matching.match.flags', none: 'reports.match.noFlags' },
  incentives: { title: 'matching.match.incentives', none: 'matching.match.noIncentives' },
} as const;

/** What is shown at once, in this order: of incentives also those that are missed, as the reason tells by how much. */
const STATES = { flags: ['met', 'unknown'], incentives: ['met', 'unknown', 'missed'] } as const;

const FLAG_STATES: Partial<Record<RuleState, MessageKey>> = {
  met: 'matching.match.raised',
  unknown: 'matching.match.toCheck',
  missed: 'matching.match.notRaised',
};

/** Rules that say something here; the others are a press away, each with its reason. */
export function FindingsSection({ kind, findings }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const telling = STATES[kind].flatMap((state) => findings.filter((finding) => finding.state === state));
  const others = findings.filter((finding) => !telling.includes(finding));
  const columns = columnsOf(translator, kind);
  const title = t(WORDS[kind].title);
  return (
    <Section title={title}>
      {telling.length === 0 ? (
        <Text>{t(WORDS[kind].none)}</Text>
      ) : (
        <DataTable caption={title} columns={columns} rows={telling} rowKey={({ code }) => code} />
      )}
      {others.length > 0 && (
        <details className={styles.details}>
          <summary>{t('matching.match.otherRules', { count: others.length })}</summary>
          <DataTable
            caption={t('matching.match.otherRules', { count: others.length })}
            columns={columns}
            rows={others}
            rowKey={({ code }) => code}
          />
        </details>
      )}
    </Section>
  );
}

function columnsOf(translator: Translator, kind: Props['kind']): Column<RuleFinding>[] {
  const { t, term } = translator;
  const state = (finding: RuleFinding): string => {
    const key = kind === 'flags' ? FLAG_STATES[finding.state] : undefined;
    return key ? t(key) : term('ruleState', finding.state);
  };
  const clears: Column<RuleFinding> = {
    key: 'clears',
    header: t('matching.match.clears'),
    cell: (finding) => <OptionalReason reason={finding.clears} />,
  };
  return [
    { key: 'rule', header: t('reports.column.rule'), cell: ({ code }) => term('rule', code), isRowHeader: true },
    { key: 'state', header: t('reports.column.state'), cell: state },
    { key: 'reason', header: t('reports.column.reason'), cell: (finding) => <Finding finding={finding} /> },
    ...(kind === 'flags' ? [clears] : []),
    { key: 'validity', header: t('matching.match.validity'), cell: (finding) => validityText(translator, finding) },
  ];
}

function Finding({ finding: { reason, missing, source } }: { finding: RuleFinding }) {
  const translator = useTranslator();
  return (
    <>
      <Reason reason={reason} />
      {missing.length > 0 && (
        <Text size="sm" fw={600}>
          {missingText(translator, missing)}
        </Text>
      )}
      {source !== null && (
        <Text size="sm" c="dimmed">
          {translator.t('reports.match.sources', { sources: sourceNames(translator, [source]) })}
        </Text>
      )}
    </>
  );
}
