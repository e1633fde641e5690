import { type Locale, NOTICE_ITEMS, type NoticeStamp, type NoticeText, type NoticeView } from '@bridge/common';

const stamp = (version: number): NoticeStamp => ({ version, publishedAt: `2026-11-0${version}T01:00:00Z`, brought: version === 1 });

/** A notice that says of each item what it is and in which version and language. */
export function noticeText(version: number, locale: Locale): NoticeText {
  return Object.fromEntries(NOTICE_ITEMS.map((item) => [item, `${item} ${version} ${locale}\nSecond paragraph`])) as NoticeText;
}

/** A version of the notice as `readNotice` answers it, by default the newest of `newest`. */
export function noticeView(locale: Locale, { newest = 3, version = newest } = {}): NoticeView {
  const versions = Array.from({ length: newest }, (_, index) => stamp(newest - index));
  return { ...stamp(version), locale, text: noticeText(version, locale), sha256: `${version}`.repeat(64), versions };
}
