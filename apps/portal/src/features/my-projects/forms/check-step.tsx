import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { productName, useTranslator } from '../../../shared/i18n/index.js';
import { FIELD_STEPS, type FieldStep, FORM_FIELDS, type FormField, REQUIRED_FIELDS, STEP_FIELDS } from '../model/form-fields.js';
import { inputOf, isWrittenField, type ProjectForm } from '../model/form-values.js';
import { knownText, saidOtherwise } from '../model/known-text.js';
import { productProposals } from '../model/product-choices.js';
import styles from './project-form.module.css';

export interface CheckStepProps {
  onField: (field: FormField) => void;
}

/** Everything as it was understood, with what was typed beside it, before it is sent. */
export function CheckStep({ onField }: CheckStepProps) {
  const { t } = useTranslator();
  const values = useWatch<ProjectForm>() as ProjectForm;
  const { fields } = inputOf(values);
  const open = FORM_FIELDS.filter((field) => fields[field] === null);
  const mayBeSent = !open.some((field) => REQUIRED_FIELDS.includes(field) || writtenText(values, field) !== '');
  return (
    <Stack gap="md">
      <Text>{t('investor.check.lead')}</Text>
      {FIELD_STEPS.map((step) => (
        <StepSummary key={step} step={step} values={values} onField={onField} />
      ))}
      {mayBeSent && <Text size="sm">{t('investor.check.open', { count: open.length })}</Text>}
      <Text size="sm" c="dimmed">
        {t('investor.check.sees')}
      </Text>
    </Stack>
  );
}

function StepSummary({ step, values, onField }: { step: FieldStep; values: ProjectForm } & CheckStepProps) {
  const { t, term } = useTranslator();
  const first = STEP_FIELDS[step][0];
  return (
    <section aria-label={t(`investor.step.${step}`)}>
      <Group justify="space-between" mb={6}>
        <Title order={3} size="h5">
          {t(`investor.step.${step}`)}
        </Title>
        {first && (
          <Anchor
            component="button"
            type="button"
            underline="always"
            onClick={() => onField(first)}
            aria-label={t('investor.check.changeLabel', { step: t(`investor.step.${step}`) })}
          >
            {t('investor.check.change')}
          </Anchor>
        )}
      </Group>
      <dl className={styles.facts}>
        {STEP_FIELDS[step].map((field) => (
          <div key={field} style={{ display: 'contents' }}>
            <dt>{term('projectField', field)}</dt>
            <dd>
              <FieldSummary field={field} values={values} onField={onField} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FieldSummary({ field, values, onField }: { field: FormField; values: ProjectForm } & CheckStepProps) {
  const translator = useTranslator();
  const { t } = translator;
  const written = writtenText(values, field);
  const text = knownText(translator, inputOf(values).fields, field);
  const wrong =
    text === null && (written !== '' ? t('investor.check.unreadable', { written }) : missing(field, t('investor.check.missing')));
  const said = written === '' ? null : saidOtherwise(written, text);
  if (wrong) {
    return (
      <Anchor component="button" type="button" size="sm" ta="start" c="red.9" underline="always" onClick={() => onField(field)}>
        {wrong}
      </Anchor>
    );
  }
  return (
    <>
      {text ?? (
        <Text size="sm" c="dimmed">
          {t('investor.check.unknown')}
        </Text>
      )}
      {said && (
        <Text size="sm" c="dimmed">
          {t('investor.check.read', { written: said })}
        </Text>
      )}
      {field === 'product' && text === null && <Unconfirmed values={values} />}
    </>
  );
}

const writtenText = ({ fields }: ProjectForm, field: FormField): string => (isWrittenField(field) ? fields[field].text.trim() : '');

const missing = (field: FormField, word: string): string | null => (REQUIRED_FIELDS.includes(field) ? word : null);

function Unconfirmed({ values: { fields } }: { values: ProjectForm }) {
  const translator = useTranslator();
  const [best] = productProposals(fields.productText, fields.hs.value);
  if (best === undefined) return null;
  return (
    <Text size="sm">
      {translator.t('investor.product.unconfirmed', { product: productName(translator, best.code, null) ?? best.code })}
    </Text>
  );
}
