import type { Locale, NoticeStamp, NoticeTexts, NoticeView, PublishedNotice } from '@bridge/common';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/app-error.js';
import type { Tx } from '../../../platform/database/unit-of-work.js';
import { noticeSha256 } from '../domain/notice-text.js';

interface Row extends Omit<PublishedNotice, 'publishedAt'> {
  publishedAt: Date;
}

const shown = (row: Row): PublishedNotice => ({ ...row, publishedAt: row.publishedAt.toISOString() });

/** The versions of the privacy notice. */
@Injectable()
export class NoticesQuery {
  /** Newest first. */
  async all(tx: Tx): Promise<PublishedNotice[]> {
    const rows = await tx.rows<Row>(
      `select n.version, n.published_at as "publishedAt", n.published_by is null as brought, u.display_name as "publishedBy", n.texts,
         (select count(distinct s.user_id)::int from notice_seen s where s.version = n.version) as "seenBy"
       from privacy_notice n left join app_user u on u.id = n.published_by order by n.version desc`,
    );
    return rows.map(shown);
  }

  /** Null where none is published. */
  async current(tx: Tx): Promise<{ version: number; brought: boolean; texts: NoticeTexts } | null> {
    const [row] = await tx.rows<{ version: number; brought: boolean; texts: NoticeTexts }>(
      'select version, published_by is null as brought, texts from privacy_notice order by version desc limit 1',
    );
    return row ?? null;
  }

  /**
   * @param version the one in force where none is named
   * @throws AppError `not-found`
   */
  async view(tx: Tx, locale: Locale, version?: number): Promise<NoticeView> {
    const all = await this.all(tx);
    const notice = version === undefined ? all[0] : all.find((one) => one.version === version);
    if (!notice) throw notFound('notice');
    const text = notice.texts[locale];
    return { ...stampOf(notice), locale, text, sha256: noticeSha256(text), versions: all.map(stampOf) };
  }
}

const stampOf = ({ version, publishedAt, brought }: PublishedNotice): NoticeStamp => ({ version, publishedAt, brought });
