import type { NoticeView } from '@bridge/common';
import { Alert, Fieldset, ScrollArea, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { TickField } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { NoticeSheet } from '../../../shared/privacy/index.js';

/** A form that asks for both consents. */
export interface WithConsents {
  notice: { processing: boolean; crossBorder: boolean };
}

export const CONSENT_NAMES = ['notice.processing', 'notice.crossBorder'] as const;
export const NOTHING_TICKED: WithConsents['notice'] = { processing: false, crossBorder: false };

interface Props {
  notice: NoticeView;
  /** It took the place of another version while the form was being filled in. */
  isNewer: boolean;
}

/** Takes the ticks away when another version comes to stand beside them: they were given to another text. True from then on. */
export function useTicksOf(version: number | undefined, untick: () => void): boolean {
  const shown = useRef(version);
  const [isNewer, setNewer] = useState(false);
  useEffect(() => {
    if (version === undefined || version === shown.current) return;
    const isFirst = shown.current === undefined;
    shown.current = version;
    if (isFirst) return;
    setNewer(true);
    untick();
  }, [version, untick]);
  return isNewer;
}

/** The notice beside the form, and each consent with a box of its own. */
export function NoticeConsents({ notice, isNewer }: Props) {
  const { t } = useTranslator();
  return (
    <Fieldset legend={t('registrations.form.notice')}>
      <Stack gap="md">
        {isNewer && (
          <Alert color="#a14300" variant="outline" role="alert">
            {t('errors.notice.superseded')}
          </Alert>
        )}
        <ScrollArea.Autosize
          mah={320}
          type="auto"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('privacy.notice.title') }}
          bd="1px solid var(--mantine-color-gray-4)"
          p="xs"
        >
          <NoticeSheet notice={notice} order={2} />
        </ScrollArea.Autosize>
        <TextLink size="sm" to={paths.privacyNotice()} target="_blank">
          {t('registrations.form.notice.apart')}
        </TextLink>
        <TickField<WithConsents>
          name="notice.processing"
          label={t('privacy.consent.processing')}
          hint={t('registrations.form.consent.refusal')}
          missing="registrations.form.consent.missing"
        />
        <TickField<WithConsents>
          name="notice.crossBorder"
          label={t('privacy.consent.cross-border')}
          hint={t('registrations.form.consent.refusal')}
          missing="registrations.form.consent.missing"
        />
      </Stack>
    </Fieldset>
  );
}
