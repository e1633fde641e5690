import type { AgreementView } from '@bridge/common';
import { formatPeriod, type Translator } from '@bridge/i18n';
import { Alert } from '@mantine/core';
import { bindingWord } from '../../../shared/history/index.js';
import { LANGUAGE_NAMES, LANGUAGES, LOCALE_OF, useTranslator } from '../../../shared/i18n/index.js';
import { stageProof } from '../model/stage-proof.js';
import { type Fact, FactList } from './fact-list.js';

/** What kind of paper it is and where it stands. Document type, binding force and stage are three things. */
export function AgreementFacts({ view }: { view: AgreementView }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const { exit, terminal, subject } = view;
  return (
    <>
      {view.publicRecord && (
        <Alert color="blue" variant="outline" title={t('agreements.publicRecord')}>
          {t('agreements.publicRecord.note')}
        </Alert>
      )}
      {terminal !== null && (
        <Alert color="#a14300" variant="outline" title={term('terminal', terminal)}>
          {exit?.reason}
          {exit?.on && ` (${formatPeriod(locale, exit.on)})`}
        </Alert>
      )}
      <FactList
        facts={[
          ...titleFacts(translator, view),
          [t('agreements.stage'), stageText(translator, view)],
          [t('agreements.level'), term('agreementLevel', view.level)],
          [t('agreements.documentType'), term('documentType', view.documentType)],
          [t('agreements.binding'), bindingWord(translator, view.binding)],
          [t('agreements.sector'), view.sector === null ? t('values.unknown') : term('sector', view.sector)],
          [t('agreements.signedOn'), view.signedOn === null ? t('values.unknown') : formatPeriod(locale, view.signedOn)],
          subject === null
            ? null
            : [
                t('agreements.subject'),
                <span key="subject" {...(view.publicRecord ? { lang: 'en' } : {})}>
                  {subject}
                </span>,
              ],
        ]}
      />
    </>
  );
}

/** The title in every language in which somebody wrote it; for those who complete it the missing ones are named too. */
function titleFacts({ t }: Translator, { title, mayEdit }: AgreementView): Fact[] {
  return LANGUAGES.flatMap((language): Fact[] => {
    const text = title[language];
    if (text === null && !mayEdit) return [];
    const name = t('agreements.titleIn', { languageText: LANGUAGE_NAMES[language] });
    const written = (
      <span key={language} lang={LOCALE_OF[language]}>
        {text}
      </span>
    );
    return [[name, text === null ? t('agreements.notWritten') : written]];
  });
}

function stageText({ t, term, locale }: Translator, view: AgreementView): string {
  const stageText = term('stage', view.stage);
  const proof = stageProof(view);
  if (proof !== null && proof.actualOn !== null) {
    return t('agreements.stageProof', {
      stageText,
      milestoneText: term('milestone', proof.code),
      onText: formatPeriod(locale, proof.actualOn),
    });
  }
  return view.publicRecord ? t('agreements.stageSigned', { stageText }) : t('agreements.stageUnproved', { stageText });
}
