import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';

export interface PreparedMail {
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** Hands mails to the mail server; where none is named, keeps each as a file that a mail program opens, for development and tests. */
@Injectable()
export class MailTransport {
  readonly #logger = new Logger('mail');

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async deliver({ id, to, subject, text }: PreparedMail): Promise<void> {
    // The same id at each try: a mail that was sent twice is known as one by the recipient's server.
    const message = { from: this.config.mailFrom, to: { name: '', address: to }, subject, text, messageId: `<${id}@bridge>` };
    if (this.config.smtpUrl === null) return this.#keep(id, message);
    const smtp = createTransport(this.config.smtpUrl);
    try {
      await smtp.sendMail(message);
    } finally {
      smtp.close();
    }
  }

  /** Takes away what is kept as files. */
  async forget(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => rm(this.#fileOf(id), { force: true })));
  }

  #fileOf(id: string): string {
    return path.join(this.config.filesDir, 'mail', `${id}.eml`);
  }

  async #keep(id: string, message: object): Promise<void> {
    const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
    const file = this.#fileOf(id);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, composed.message as Buffer, { mode: 0o600 });
    if (this.config.demo) this.#logger.warn(`no mail server is named, so the mail is kept in ${file}`);
  }
}
