import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locale, Role } from '@bridge/common';
import { type Translator, translator } from '@bridge/i18n';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { baseUrl, signInsOf } from './api-client.js';

const SEGMENT: Readonly<Record<Locale, string>> = { ko: 'ko', 'zh-CN': 'zh', en: 'en' };
const ARTIFACTS = path.resolve(import.meta.dirname, '../../artifacts');
const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

interface Options {
  role: Role | null;
  locale: Locale;
  /** Which of the demo's accounts of the role. */
  account?: number;
  viewport?: { width: number; height: number };
}

/** Somebody at a browser: a window of their own, their language, and a note of everything that went wrong in it. */
export class Person {
  readonly words: Translator;
  /** Requests to other hosts, errors that pages threw, dialogs, and whatever the page's policy had to keep out. */
  readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.words = translator(locale);
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== baseUrl()) this.faults.push(`request to ${request.url()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    // The browser says so for every style, script or frame that the page's policy kept out.
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.faults.push(`policy: ${message.text()}`);
    });
    // Nothing of the product asks like this: a dialog is somebody's script.
    page.on('dialog', (dialog) => {
      this.faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  static async at(browser: Browser, { role, locale, account = 0, viewport = DESKTOP }: Options): Promise<Person> {
    const context = await browser.newContext({ viewport, acceptDownloads: true });
    const page = await context.newPage();
    const person = new Person(context, page, locale);
    if (role !== null) await person.#signIn(role, account);
    return person;
  }

  /** Opens a page of the portal in this person's language and waits until its heading is there. */
  async open(appPath: string): Promise<void> {
    await this.page.goto(`${baseUrl()}/${SEGMENT[this.locale]}${appPath}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async shot(name: string): Promise<void> {
    mkdirSync(ARTIFACTS, { recursive: true });
    await this.page.screenshot({
      path: path.join(ARTIFACTS, `${name}-${this.locale}-${this.page.viewportSize()?.width}.png`),
      fullPage: true,
    });
  }

  /** Presses a button that asks first, then the one that does it. */
  async confirm(label: string, question: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
    await this.page.getByRole('group', { name: question, exact: true }).getByRole('button', { name: label, exact: true }).click();
  }

  /** Fills in the page of sign-in and presses its button. */
  async enter(email: string, password: string): Promise<void> {
    const { t } = this.words;
    await this.page.getByLabel(t('session.email')).fill(email);
    await this.page.getByLabel(t('session.password'), { exact: true }).fill(password);
    await this.page.getByRole('button', { name: t('session.submit'), exact: true }).click();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  /** Over the sign-in page, as a person does it. */
  async #signIn(role: Role, account: number): Promise<void> {
    const { email, password } = signInsOf(role)[account] ?? { email: '', password: '' };
    await this.open('/sign-in');
    await this.enter(email, password);
    await this.page.getByRole('heading', { level: 1, name: this.words.t('home.title') }).waitFor();
  }
}
