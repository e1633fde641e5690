import { downloadReport, LOCALES } from '@bridge/common';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useDownload } from '../../../shared/api/index.js';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { ErrorNotice } from '../../../shared/ui/index.js';

const FORMATS = ['pdf', 'xlsx'] as const;

/** The report as a file, in each format and language. */
export function ReportDownloads({ id, number }: { id: string; number: string }) {
  const { t } = useTranslator();
  const download = useDownload(downloadReport, number);
  const wanted = download.isPending ? download.variables.query : undefined;
  return (
    <Stack component="section" gap="xs" aria-label={t('review.report.download')}>
      <Group gap="lg">
        {FORMATS.map((format) => (
          <Group key={format} gap="xs">
            <Text size="sm" fw={600}>
              {format.toUpperCase()}
            </Text>
            {LOCALES.map((lang) => {
              const language = LANGUAGE_NAMES[languageOf(lang)];
              return (
                <Button
                  key={lang}
                  size="xs"
                  variant="default"
                  lang={lang}
                  aria-label={t('review.report.downloadLabel', { format: format.toUpperCase(), language })}
                  loading={wanted?.format === format && wanted.lang === lang}
                  onClick={() => download.mutate({ params: { id }, query: { format, lang } })}
                >
                  {language}
                </Button>
              );
            })}
          </Group>
        ))}
      </Group>
      <ErrorNotice error={download.error} />
    </Stack>
  );
}
