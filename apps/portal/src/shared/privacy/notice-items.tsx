import { type Locale, NOTICE_ITEMS, type NoticeText } from '@bridge/common';
import { Stack, Text, Title, type TitleOrder } from '@mantine/core';
import { useTranslator } from '../i18n/index.js';

interface Props {
  text: NoticeText;
  /** The language that the text is written in. */
  lang: Locale;
  /** Level of the headings: one below what the notice stands under. */
  order: TitleOrder;
}

const paragraphsOf = (text: string) => text.split(/\n+/).map((paragraph, place) => ({ key: `${place}`, paragraph }));

/** What a notice says, item by item in the order of the law. */
export function NoticeItems({ text, lang, order }: Props) {
  const { term } = useTranslator();
  return (
    <Stack gap="lg" maw="70ch">
      {NOTICE_ITEMS.map((item) => (
        <section key={item}>
          <Title order={order} size="h4" mb={4}>
            {term('noticeItem', item)}
          </Title>
          {paragraphsOf(text[item]).map(({ key, paragraph }) => (
            <Text key={key} lang={lang} mb="xs" style={{ overflowWrap: 'anywhere' }}>
              {paragraph}
            </Text>
          ))}
        </section>
      ))}
    </Stack>
  );
}
