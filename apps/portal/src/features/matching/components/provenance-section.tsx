import { listRules, type MatchView } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { useEndpoint } from '../../../shared/api/index.js';
import { siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { Section } from '../../../shared/ui/index.js';
import { sourcesOf } from '../model/missing-facts.js';
import { projectPath } from '../model/project-path.js';
import styles from './matching.module.css';
import { RunRecord } from './run-record.js';

/** Where the facts come from: project, parcel, sources of the rules, and the run that froze them. */
export function ProvenanceSection({ view: { assessment, match, opportunity, run } }: { view: MatchView }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const may = useMay();
  const sources = useEndpoint(listRules).data?.sources ?? {};
  const keys = sourcesOf(assessment);
  const confirmed =
    opportunity.confirmedOn === null
      ? t('matching.match.neverConfirmed')
      : t('matching.match.confirmedBy', {
          date: formatPeriod(locale, opportunity.confirmedOn),
          issuer: opportunity.confirmedBy === null ? t('matching.match.nobody') : term('issuer', opportunity.confirmedBy),
        });
  return (
    <Section title={t('matching.match.provenance')}>
      <Text size="sm">
        <TextLink to={projectPath(may, match.project.id)}>{t('matching.match.openProject', { code: match.project.code })}</TextLink>
        {' · '}
        <TextLink to={paths.opportunity(opportunity.id)}>{siteName(translator, opportunity)}</TextLink>
      </Text>
      <Text size="sm">
        {t('matching.match.parcelConfirmed')}
        {t('ui.colon')}
        {confirmed}
      </Text>
      <details className={styles.details}>
        <summary>{t('matching.match.sources', { count: keys.length })}</summary>
        <ul className={styles.plain}>
          {keys.map((key) => (
            <li key={key} className={styles.narrow}>
              {term('issuer', key)}
              {key in sources && ` – ${sources[key]?.title}`}
            </li>
          ))}
        </ul>
      </details>
      <RunRecord run={run} />
    </Section>
  );
}
