import { Button, Group, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { saveFile } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { Section } from '../../../shared/ui/index.js';
import classes from './second-factor.module.css';

/** The recovery codes, which are never shown again: to be copied, saved or printed before going on. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslator();
  const clipboard = useClipboard();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  const text = `${t('shell.productName')} – ${t('secondFactor.codes.title')}\n\n${codes.join('\n')}\n`;
  const save = () => saveFile({ blob: new Blob([text], { type: 'text/plain' }), fileName: 'saemangeum-bridge-recovery-codes.txt' });
  return (
    <Stack ref={sheet} tabIndex={-1} className={classes.sheet} gap="md">
      <Section title={t('secondFactor.codes.title')} lead={t('secondFactor.codes.once')}>
        <ol className={classes.codes} translate="no">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <Group gap="xs">
          <Button variant="default" onClick={() => clipboard.copy(codes.join('\n'))}>
            {t(clipboard.copied ? 'secondFactor.codes.copied' : 'secondFactor.codes.copy')}
          </Button>
          <Button variant="default" onClick={save}>
            {t('secondFactor.codes.save')}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {t('secondFactor.codes.print')}
          </Button>
        </Group>
        {clipboard.error && (
          <Text size="sm" role="alert">
            {t('secondFactor.codes.notCopied')}
          </Text>
        )}
        <Button w="fit-content" onClick={onKept}>
          {t('secondFactor.codes.kept')}
        </Button>
      </Section>
    </Stack>
  );
}
