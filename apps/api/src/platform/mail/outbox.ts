import type { Locale } from '@bridge/common';
import { type MessageKey, type MessageParams, translator } from '@bridge/i18n';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import type { Tx } from '../database/unit-of-work.js';
import { Jobs } from '../jobs/jobs.js';
import { MailTransport } from './mail-transport.js';

type KindIn<Key> = Key extends `mails.subject.${infer Kind}` ? Kind : never;
/** What can be told by mail: each kind has a subject and a text in the catalogs. */
export type MailKind = KindIn<MessageKey>;

export interface OutgoingMail {
  to: string;
  /** The recipient's language. */
  locale: Locale;
  kind: MailKind;
  params?: MessageParams;
}

const JOB = 'mail-send';
/** Half a minute, then twice as long each time: a mail server that is away for some hours loses nothing. */
const RETRIES = { retryLimit: 10, retryDelay: 30 };

/**
 * Mails leave through a table: a mail is written in the transaction that has a reason for it, and sent soon after that is durable. The
 * text is forgotten once it has gone, for it may hold a link that opens something.
 */
@Injectable()
export class Outbox implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(
      JOB,
      ({ id }) => this.#send(String(id)),
      ({ id }) => this.#giveUp(String(id)),
      RETRIES,
    );
  }

  async add(tx: Tx, { to, locale, kind, params = {} }: OutgoingMail): Promise<void> {
    const { t } = translator(locale);
    const text = `${t(`mails.text.${kind}`, params)}\n\n-- \n${t('mails.footer')}\n`;
    // Subjects have no parameters: what somebody wrote never stands in a header.
    const [mail] = await tx.rows<{ id: string }>(
      'insert into mail (to_address, locale, kind, subject, text, created_at) values ($1, $2, $3, $4, $5, $6) returning id',
      [to, locale, kind, t(`mails.subject.${kind}`), text, this.clock.now()],
    );
    if (!mail) throw new Error('the mail was not stored');
    await this.jobs.enqueue(tx, JOB, { id: mail.id });
  }

  async #send(id: string): Promise<void> {
    const [mail] = await this.dataSource.query<{ to: string; subject: string; text: string }[]>(
      'select to_address as to, subject, text from mail where id = $1 and sent_at is null and text is not null',
      [id],
    );
    if (!mail) return;
    await this.transport.deliver({ id, ...mail });
    await this.dataSource.query('update mail set sent_at = $2, text = null where id = $1', [id, this.clock.now()]);
  }

  async #giveUp(id: string): Promise<void> {
    await this.dataSource.query('update mail set given_up_at = $2, text = null where id = $1 and sent_at is null', [id, this.clock.now()]);
  }
}
