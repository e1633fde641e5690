import type { AgreementInput, LocalisedText } from '@bridge/common';
import { AppError } from '../../../platform/app-error.js';
import type { StoredAgreement } from './stored-agreement.js';

/** What people or public papers say of an agreement. */
export type AgreementContent = Pick<
  StoredAgreement,
  'title' | 'level' | 'documentType' | 'binding' | 'sector' | 'parties' | 'signedOn' | 'subject' | 'amounts'
>;

/** Where an agreement comes from, beyond what people type: a match or a public paper. */
export type AgreementOrigin = Partial<
  Pick<StoredAgreement, 'commitments' | 'products' | 'implementingBody' | 'source' | 'note' | 'match'>
> & {
  matchOrganisationId?: string;
  /** Key of the public paper among the facts that the product brings along. */
  publicKey?: string;
};

/** A form sends an empty text where nothing was written: that is unknown. */
const written = (text: string | null): string | null => (text === '' ? null : text);

/** @throws AppError `request.invalid` where no language has a title */
export function contentOf({ title, subject, ...input }: AgreementInput): AgreementContent {
  const titles: LocalisedText = { ko: written(title.ko), zh: written(title.zh), en: written(title.en) };
  if (Object.values(titles).every((text) => text === null)) {
    throw new AppError('request.invalid', {}, { fields: [{ path: 'title', code: 'required', params: {} }] });
  }
  return { ...input, title: titles, subject: written(subject) };
}

export function auditable({ title, level, documentType, binding, sector, parties, signedOn, subject, amounts }: AgreementContent) {
  return { title, level, documentType, binding, sector, parties, signedOn, subject, amounts };
}
