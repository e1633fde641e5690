import type { ProjectView } from '@bridge/common';
import { formatList } from '@bridge/i18n';
import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths } from '../../../shared/navigation/index.js';
import formStyles from '../forms/project-form.module.css';
import { FIELD_STEPS, type FieldStep, STEP_FIELDS } from '../model/form-fields.js';
import { knownText, saidOtherwise } from '../model/known-text.js';
import { languageOfText } from '../model/text-language.js';

/** Everything that is known of a project, by the steps of its form, with what was written beside what was read. */
export function ProjectFacts({ project }: { project: ProjectView }) {
  const { t } = useTranslator();
  return (
    <Stack component="section" gap="md" aria-labelledby="project-data">
      <Title order={2} size="h3" id="project-data">
        {t('investor.project.data')}
      </Title>
      {FIELD_STEPS.map((step) => (
        <StepFacts key={step} step={step} project={project} />
      ))}
    </Stack>
  );
}

function StepFacts({ step, project: { id, fields, written, mayEdit } }: { step: FieldStep; project: ProjectView }) {
  const translator = useTranslator();
  const { t, term, locale } = translator;
  const texts = STEP_FIELDS[step].map((field) => ({ field, text: knownText(translator, fields, field) }));
  const open = texts.filter(({ text }) => text === null).map(({ field }) => term('projectField', field));
  return (
    <section aria-label={t(`investor.step.${step}`)}>
      <Title order={3} size="h5" mb={6}>
        {t(`investor.step.${step}`)}{' '}
        {mayEdit && (
          <Anchor
            component={AppLink}
            to={paths.editMyProject(id)}
            search={{ step }}
            size="sm"
            fw={400}
            underline="always"
            aria-label={t('investor.check.changeLabel', { step: t(`investor.step.${step}`) })}
          >
            {t('investor.check.change')}
          </Anchor>
        )}
      </Title>
      <dl className={formStyles.facts}>
        {texts.map(
          ({ field, text }) =>
            text !== null && (
              <div key={field} style={{ display: 'contents' }}>
                <dt>{term('projectField', field)}</dt>
                <dd>
                  <span lang={languageOfText(text)}>{text}</span>
                  <Written said={saidOtherwise(written[field], text)} />
                </dd>
              </div>
            ),
        )}
      </dl>
      {open.length > 0 && (
        <Text size="sm" c="dimmed" mt={6}>
          {t('investor.project.unknown', { count: open.length, fields: formatList(locale, open) })}
        </Text>
      )}
    </section>
  );
}

function Written({ said }: { said: string | null }) {
  const { t } = useTranslator();
  return (
    said !== null && (
      <Text size="sm" c="dimmed" lang={languageOfText(said)}>
        {t('investor.project.written', { written: said })}
      </Text>
    )
  );
}
