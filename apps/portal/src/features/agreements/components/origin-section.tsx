import type { AgreementView } from '@bridge/common';
import { productName, siteName, useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink } from '../../../shared/navigation/index.js';
import { Section } from '../../../shared/ui/index.js';
import { type Fact, FactList } from './fact-list.js';
import { SourceKeys } from './source-keys.js';

/** Where it comes from and what was promised: the match, products, commitments, and the sources of a public paper. */
export function OriginSection({ view }: { view: AgreementView }) {
  const translator = useTranslator();
  const { t } = translator;
  // What public sources print is stored in their English.
  const printed = view.publicRecord ? { lang: 'en' } : {};
  const { match, implementingBody, source, note } = view;
  const products = view.products.map(({ product, hs }) => {
    const name = productName(translator, product, null) ?? t('values.unknown');
    return hs === null ? name : `${name} (HS ${hs})`;
  });
  const facts: (Fact | null)[] = [
    match && [
      t('agreements.fromMatch'),
      <TextLink key="match" to={paths.match(match.id)}>
        {`${match.projectCode} → ${siteName(translator, match)}`}
      </TextLink>,
    ],
    products.length === 0 ? null : [t('agreements.products'), products.join(', ')],
    view.commitments.length === 0
      ? null
      : [
          t('agreements.commitments'),
          <ul key="commitments" style={{ margin: 0, paddingInlineStart: '1.2em' }} {...printed}>
            {view.commitments.map((commitment) => (
              <li key={commitment}>{commitment}</li>
            ))}
          </ul>,
        ],
    implementingBody === null
      ? null
      : [
          t('agreements.implementingBody'),
          <span key="body" {...printed}>
            {implementingBody}
          </span>,
        ],
    source === null ? null : [t('agreements.source'), view.publicRecord ? <SourceKeys key="source" keys={source} /> : source],
    note === null
      ? null
      : [
          t('agreements.note'),
          <span key="note" {...printed}>
            {note}
          </span>,
        ],
  ];
  if (facts.every((fact) => fact === null)) return null;
  return (
    <Section title={t('agreements.origin')}>
      <FactList facts={facts} />
    </Section>
  );
}
