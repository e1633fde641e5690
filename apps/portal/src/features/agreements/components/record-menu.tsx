import { type AgreementRow, TRACKS } from '@bridge/common';
import { Button, Menu } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';

/** The way from a card to the milestone that moves it: the one that is planned next, or any of a track. */
export function RecordMenu({ row: { id, code, nextMilestone } }: { row: AgreementRow }) {
  const { t, term } = useTranslator();
  const to = paths.agreement(id);
  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <Button size="compact-sm" variant="default" aria-label={t('agreements.moveLabel', { code })}>
          {t('agreements.move')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {nextMilestone !== null && (
          <Menu.Item component={AppLink} to={to} search={{ milestone: nextMilestone.code }}>
            {t('agreements.record', { milestoneText: term('milestone', nextMilestone.code) })}
          </Menu.Item>
        )}
        {TRACKS.map((track) => (
          <Menu.Item key={track} component={AppLink} to={to} search={{ track }}>
            {t('agreements.otherTrack', { trackText: term('track', track) })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
