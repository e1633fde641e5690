import { type AgreementRow, TRACKS } from '@bridge/common';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import styles from './agreements.module.css';

/** The way from a card to the milestone that moves it: the one that is planned next, or any of a track. */
export function RecordMenu({ row: { id, code, nextMilestone } }: { row: AgreementRow }) {
  const { t, term } = useTranslator();
  const to = paths.agreement(id);
  return (
    <details className={styles.menu}>
      <summary>
        {t('agreements.move')}
        <span className={styles.hidden}> {code}</span>
      </summary>
      <ul>
        {nextMilestone !== null && (
          <li>
            <TextLink to={to} search={{ milestone: nextMilestone.code }} size="sm">
              {t('agreements.record', { milestoneText: term('milestone', nextMilestone.code) })}
            </TextLink>
          </li>
        )}
        {TRACKS.map((track) => (
          <li key={track}>
            <TextLink to={to} search={{ track }} size="sm">
              {t('agreements.otherTrack', { trackText: term('track', track) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
