import { CONSENTS } from '@bridge/common';
import { linkMailedTo } from './mails.js';
import type { Person } from './person.js';
import { withCheckCharacter } from './uscc.js';

export interface Applicant {
  email: string;
  password: string;
  company: string;
  /** The first seventeen characters of the company's number. */
  uscc: string;
}

/** Labels of required fields go on with a word that says so. */
const startingWith = (label: string): RegExp => new RegExp(`^${label.replaceAll(/[()]/g, '\\$&')}`);

/** Fills in the registration of an investor, gives both consents, and sends it. */
export async function register(applicant: Person, { email, password, company, uscc }: Applicant): Promise<void> {
  const { page, words } = applicant;
  const field = (name: string) => page.getByRole('textbox', { name: startingWith(name) });
  await applicant.open('/register');
  await field(words.t('registrations.displayName')).fill('申请人');
  await field(words.t('registrations.email')).fill(email);
  await field(words.t('registrations.password')).fill(password);
  await field(words.t('registrations.companyZh')).fill(company);
  await field(words.t('registrations.uscc')).fill(withCheckCharacter(uscc));
  await page.getByRole('combobox', { name: startingWith(words.t('registrations.hub')) }).selectOption('jiangsu');
  await field(words.t('registrations.city')).fill('昆山');
  for (const consent of CONSENTS) await page.getByRole('checkbox', { name: words.t(`privacy.consent.${consent}`) }).check();
  await applicant.shot('register');
  await page.getByRole('button', { name: words.t('registrations.form.submit') }).click();
  await page.getByRole('heading', { name: words.t('registrations.form.sent.title') }).waitFor();
}

/** Follows the link of the mail, and signs in. */
export async function confirmAndEnter(applicant: Person, { email, password }: Applicant): Promise<void> {
  const { page, words } = applicant;
  await page.goto(await linkMailedTo(email));
  await page.getByRole('textbox', { name: startingWith(words.t('registrations.password')) }).fill(password);
  await page.getByRole('button', { name: words.t('registrations.confirm.submit') }).click();
  await page.getByRole('link', { name: words.t('account.toSignIn') }).click();
  await applicant.enter(email, password);
  await page.getByRole('heading', { level: 1, name: words.t('registrations.mine.title') }).waitFor();
}
