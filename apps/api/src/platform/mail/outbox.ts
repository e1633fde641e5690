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
  /** Nothing is kept of it once it has gone, its address neither. */
  isFleeting?: boolean;
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

  async add(tx: Tx, { to, locale, kind, params = {}, isFleeting = false }: OutgoingMail): Promise<void> {
    const { t } = translator(locale);
    const text = `${t(`mails.text.${kind}`, params)}\n\n-- \n${t('mails.footer')}\n`;
    // Subjects have no parameters: what somebody wrote never stands in a header.
    const [mail] = await tx.rows<{ id: string }>(
      'insert into mail (to_address, locale, kind, subject, text, created_at, is_fleeting) values ($1, $2, $3, $4, $5, $6, $7) returning id',
      [to, locale, kind, t(`mails.subject.${kind}`), text, this.clock.now(), isFleeting],
    );
    if (!mail) throw new Error('the mail was not stored');
    await this.jobs.enqueue(tx, JOB, { id: mail.id });
  }

  /** Takes away every trace of mails to an address, once the transaction is durable also those that are kept as files. */
  async forget(tx: Tx, address: string): Promise<void> {
    const gone = await tx.rows<{ id: string }>('delete from mail where to_address = $1 returning id', [address]);
    tx.afterCommit(() => this.transport.forget(gone.map(({ id }) => id)));
  }

  async #send(id: string): Promise<void> {
    const [mail] = await this.dataSource.query<{ to: string; subject: string; text: string }[]>(
      'select to_address as to, subject, text from mail where id = $1 and sent_at is null and text is not null',
      [id],
    );
    if (!mail) return;
    await this.#deliver(id, mail);
    await this.#end(id, 'sent_at');
  }

  /** What the mail server says of an address is not kept beside the job: the code alone tells why it is tried again. */
  async #deliver(id: string, mail: { to: string; subject: string; text: string }): Promise<void> {
    try {
      await this.transport.deliver({ id, ...mail });
    } catch (error) {
      const { code = 'unknown', responseCode = '' } = error as { code?: string; responseCode?: number };
      throw new Error(`the mail was not taken: ${code} ${responseCode}`);
    }
  }

  async #giveUp(id: string): Promise<void> {
    await this.#end(id, 'given_up_at');
  }

  async #end(id: string, stamp: 'sent_at' | 'given_up_at'): Promise<void> {
    await this.dataSource.query('delete from mail where id = $1 and is_fleeting', [id]);
    await this.dataSource.query(`update mail set ${stamp} = $2, text = null where id = $1 and sent_at is null`, [id, this.clock.now()]);
  }
}
