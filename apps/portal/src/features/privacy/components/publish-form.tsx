import { LOCALES, NOTICE_ITEMS, type NoticeItem, type NoticeTexts, publishNotice } from '@bridge/common';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Fieldset, SimpleGrid, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCall } from '../../../shared/api/index.js';
import { type LocalCopy, PortalForm, TextField } from '../../../shared/forms/index.js';
import { LANGUAGE_NAMES, languageOf, useTranslator } from '../../../shared/i18n/index.js';
import { paths, useGo } from '../../../shared/navigation/index.js';
import { ConfirmStep } from '../../../shared/ui/index.js';
import { FIELD_NAMES, fieldName, type NoticeValues } from '../model/notice-values.js';

interface Props {
  /** The version that was in force when writing began. */
  replaces: number | null;
  texts: NoticeTexts;
  copy: LocalCopy;
}

/** Every item in every language side by side, and the question before it is published for good. */
export function PublishForm({ replaces, texts, copy }: Props) {
  const { t } = useTranslator();
  const go = useGo();
  const labelOf = useLabelOf();
  const form = useForm<NoticeValues>({ resolver: zodResolver(publishNotice.body), defaultValues: { replaces, texts } });
  const [asking, setAsking] = useState(false);
  // Whoever publishes is asked as well: the session owes an answer from then on, and every read is refused until it is given.
  const publish = useCall(publishNotice, { leaves: true });
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => copy.write({ ...values }) }), [form, copy]);
  const stop = () => setAsking(false);
  const done = () => {
    copy.clear();
    void go(paths.privacyRecords());
  };
  const send = form.handleSubmit((body) => publish.mutate({ body }, { onSuccess: done, onError: stop }), stop);
  return (
    <PortalForm
      form={form}
      names={FIELD_NAMES}
      labelOf={labelOf}
      error={publish.error}
      onSubmit={() => setAsking(true)}
      aria-label={t('privacy.publish.title')}
    >
      {NOTICE_ITEMS.map((item) => (
        <ItemFields key={item} item={item} />
      ))}
      {asking ? (
        <ConfirmStep
          label={t('privacy.publish.confirm')}
          question={t('privacy.publish.question')}
          loading={publish.isPending}
          onConfirm={() => void send()}
          onCancel={stop}
        />
      ) : (
        <Stack gap="xs" align="flex-start">
          <Text size="sm" c="dimmed">
            {t('privacy.publish.kept')}
          </Text>
          <Button type="submit">{t('privacy.publish.next')}</Button>
        </Stack>
      )}
    </PortalForm>
  );
}

/** `texts.ko.purpose` as its fieldset and label have it. */
function useLabelOf(): (name: string) => string {
  const { t, term } = useTranslator();
  return (name) => {
    const [, locale, item = ''] = name.split('.');
    const known = LOCALES.find((one) => one === locale);
    return t('privacy.publish.field', { item: term('noticeItem', item), language: known ? LANGUAGE_NAMES[languageOf(known)] : '' });
  };
}

function ItemFields({ item }: { item: NoticeItem }) {
  const { term } = useTranslator();
  return (
    <Fieldset legend={term('noticeItem', item)}>
      <SimpleGrid cols={{ base: 1, lg: 3 }}>
        {LOCALES.map((locale) => (
          <TextField<NoticeValues>
            key={locale}
            name={fieldName(locale, item)}
            label={LANGUAGE_NAMES[languageOf(locale)]}
            lang={locale}
            maxLength={4000}
            multiline
            required
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}
