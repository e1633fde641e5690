import { type AgreementView, textFor } from '@bridge/common';
import { formatPeriod } from '@bridge/i18n';
import { Text } from '@mantine/core';
import { languageOfName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { Section } from '../../../shared/ui/index.js';
import styles from './agreements.module.css';

/** What this paper updates and what came after it, oldest first. Nothing where it stands alone. */
export function LineageSection({ view }: { view: AgreementView }) {
  const { t } = useTranslator();
  if (view.updates.length === 0 && view.updatedBy.length === 0) return null;
  return (
    <Section title={t('agreements.lineage')}>
      <ol className={styles.chain}>
        {view.updates.map((paper) => (
          <Paper key={paper.id} paper={paper} relation={t('agreements.updates')} />
        ))}
        <Paper paper={view} relation={null} />
        {view.updatedBy.map((paper) => (
          <Paper key={paper.id} paper={paper} relation={t('agreements.updatedBy')} />
        ))}
      </ol>
    </Section>
  );
}

function Paper({ paper, relation }: { paper: AgreementView['updates'][number]; relation: string | null }) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const { id, code, title, signedOn } = paper;
  const text = textFor(title, locale) || code;
  const lang = languageOfName(translator, title);
  return (
    <li aria-current={relation === null || undefined}>
      <Text size="sm" c="dimmed">
        {relation ?? t('agreements.thisOne')}
        {signedOn !== null && ` · ${formatPeriod(locale, signedOn)}`}
      </Text>
      {relation === null ? (
        <span lang={lang} style={{ fontWeight: 600 }}>
          {text}
        </span>
      ) : (
        <TextLink to={paths.agreement(id)} lang={lang}>
          {text}
        </TextLink>
      )}
    </li>
  );
}
