import { AmountField, AreaField, PeriodField, PowerField, TextField, WaterField } from '../../../shared/forms/index.js';
import type { FieldStep } from '../model/form-fields.js';
import type { ProjectForm } from '../model/form-values.js';
import { AnswerField, CodeField, HsField, JobsField, MarketsField, ShareField, useFieldProps } from './fields.js';
import { ProductChoice } from './product-choice.js';

const TEXT_MAX = 4000;
/** Longer names are read by nobody; the product tree looks at no more than this either. */
const LINE_MAX = 200;

function ProductFields() {
  const propsOf = useFieldProps();
  return (
    <>
      <TextField<ProjectForm> {...propsOf('productText')} maxLength={LINE_MAX} multiline />
      <HsField />
      <ProductChoice />
      <CodeField field="sector" />
      <CodeField field="hub" />
      <TextField<ProjectForm> {...propsOf('city')} maxLength={LINE_MAX} />
    </>
  );
}

function LandFields() {
  const propsOf = useFieldProps();
  return (
    <>
      <AreaField<ProjectForm> {...propsOf('areaM2')} />
      <CodeField field="tenure" />
      <PeriodField<ProjectForm> {...propsOf('start')} />
    </>
  );
}

function UtilityFields() {
  const propsOf = useFieldProps();
  return (
    <>
      <PowerField<ProjectForm> {...propsOf('powerMw')} />
      <WaterField<ProjectForm> {...propsOf('waterM3PerDay')} />
      <CodeField field="effluent" />
      <AnswerField field="gasNeeded" />
      <AnswerField field="steamNeeded" />
      <AnswerField field="portNeeded" />
      <ShareField field="renewableSharePercent" />
    </>
  );
}

function MoneyFields() {
  return (
    <>
      <AmountField<ProjectForm> {...useFieldProps()('investment')} />
      <CodeField field="form" />
      <ShareField field="chineseEquityPercent" />
      <AnswerField field="sellsPower" />
      <JobsField />
    </>
  );
}

function ReadinessFields() {
  return (
    <>
      <CodeField field="odi" />
      <AnswerField field="fundsEvidenced" />
      <AnswerField field="priorPlantsAbroad" />
      <AnswerField field="ownsTechnology" />
      <AnswerField field="koreanEntity" />
      <MarketsField />
      <TextField<ProjectForm> {...useFieldProps()('remarks')} maxLength={TEXT_MAX} multiline />
    </>
  );
}

/** The fields of each step. */
export const STEP_CONTENT: Record<FieldStep, () => React.ReactNode> = {
  product: ProductFields,
  land: LandFields,
  utilities: UtilityFields,
  money: MoneyFields,
  readiness: ReadinessFields,
};
