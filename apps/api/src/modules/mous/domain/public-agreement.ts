import type { AgreementFact } from '@bridge/reference-data';
import type { AgreementContent } from './agreement-content.js';
import type { Party } from './stored-agreement.js';

const KOREAN = /^(KR |SDIA\b)/;
const CHINESE = /^CN |\((Jiangsu|Shandong|Guangdong)\)$/;

function sideOf(name: string): Party['side'] {
  if (KOREAN.test(name)) return 'korea';
  return CHINESE.test(name) ? 'china' : 'other';
}

/** A public paper is an MOU where its title says so; whether it binds, the sources do not say. */
export function publicAgreement({ title, level, parties, signed, subjects }: AgreementFact): AgreementContent {
  const mou = /\bMOUs?\b/.test(title.en);
  const other = level === 'government' ? 'government-agreement' : 'investment-agreement';
  return {
    title: { en: title.en, ko: title.ko, zh: null },
    level,
    documentType: mou ? 'mou' : other,
    binding: null,
    sector: null,
    parties: parties.map((name) => ({ name, organisationId: null, side: sideOf(name), state: 'signed' })),
    signedOn: signed,
    subject: subjects.length === 0 ? null : subjects.join('; '),
    amounts: [],
  };
}
