import {
  CONSENTS,
  type Consent,
  type ErasureReceipt,
  LOCALES,
  type Locale,
  NOTICE_ITEMS,
  type NoticeStamp,
  type NoticeText,
  type NoticeView,
  type PrivacyView,
  type PublishedNotice,
} from '@bridge/common';

const stamp = (version: number): NoticeStamp => ({ version, publishedAt: `2026-11-0${version}T01:00:00Z`, brought: version === 1 });

/** A notice that says of each item what it is and in which version and language. */
function noticeText(version: number, locale: Locale): NoticeText {
  return Object.fromEntries(NOTICE_ITEMS.map((item) => [item, `${item} ${version} ${locale}\nSecond paragraph`])) as NoticeText;
}

/** A version of the notice as `readNotice` answers it, by default the newest of `newest`. */
export function noticeView(locale: Locale, { newest = 3, version = newest }: { newest?: number; version?: number } = {}): NoticeView {
  const versions = Array.from({ length: newest }, (_, index) => stamp(newest - index));
  return { ...stamp(version), locale, text: noticeText(version, locale), sha256: `${version}`.repeat(64), versions };
}

/** Where somebody stands who saw nothing and answered nothing yet. */
export const UNANSWERED: PrivacyView = {
  version: 3,
  settled: false,
  consents: [
    { consent: 'processing', given: false },
    { consent: 'cross-border', given: false },
  ],
  seen: [],
  acts: [],
  held: [
    { kind: 'account', count: 1, onErasure: 'removed' },
    { kind: 'acts', count: 1204, onErasure: 'pseudonymised' },
    { kind: 'consents', count: 2, onErasure: 'kept' },
  ],
  demo: false,
};

/** Where somebody stands who answered version 3 with the consents of `given`. */
export function answered(given: readonly Consent[], more: Partial<PrivacyView> = {}): PrivacyView {
  const at = '2026-11-20T01:00:00Z';
  return {
    ...UNANSWERED,
    settled: given.length === CONSENTS.length,
    consents: CONSENTS.map((consent) => ({ consent, given: given.includes(consent) })),
    seen: [{ version: 3, locale: 'zh-CN', at }],
    acts: CONSENTS.map((consent) => ({ consent, given: given.includes(consent), version: 3, locale: 'zh-CN', at })),
    ...more,
  };
}

export const RECEIPT: ErasureReceipt = { erasedAt: '2026-11-29T01:00:00Z', pseudonym: 'person-7f3a', data: UNANSWERED.held };

/** A version as those who publish see it. */
export function publishedNotice(version: number, more: Partial<PublishedNotice> = {}): PublishedNotice {
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, noticeText(version, locale)])) as PublishedNotice['texts'];
  return { ...stamp(version), publishedBy: 'An administrator', texts, seenBy: 12, ...more };
}
