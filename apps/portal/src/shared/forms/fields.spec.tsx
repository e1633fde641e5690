import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { renderUi } from '../ui/testing/render-ui.js';
import { ChoiceField } from './choice-field.js';
import { PortalForm } from './portal-form.js';
import { ReadingField } from './reading-field.js';
import { TextField } from './text-field.js';
import { type ReadResult, type WrittenValue, writtenAs } from './written-value.js';
import { YesNoUnknownField } from './yes-no-unknown-field.js';

interface Values {
  city: string | null;
  tenure: string | null;
  port: boolean | null;
  power: WrittenValue<number>;
}
const EMPTY: Values = { city: null, tenure: null, port: null, power: { text: '', value: null, problem: null } };
const NAMES = ['city', 'tenure', 'port', 'power'] as const;
const LABELS: Record<string, string> = { city: 'City', tenure: 'Tenure', port: 'Port needed', power: 'Power' };

function readMegawatts(text: string): ReadResult<number> {
  const found = /^(\d+)\s*MW$/.exec(text);
  return found ? { value: Number(found[1]) } : { value: null, problem: { code: 'bad-power', params: { valueText: text } } };
}

function Form({ onSubmit, error }: { onSubmit: (values: Values) => void; error?: unknown }) {
  const form = useForm<Values>({ defaultValues: EMPTY });
  return (
    <PortalForm form={form} onSubmit={onSubmit} labelOf={(name) => LABELS[name] ?? name} names={NAMES} error={error} aria-label="Project">
      <TextField<Values> name="city" label="City" required />
      <ChoiceField<Values> name="tenure" label="Tenure" choices={[{ value: 'lease', label: 'Lease' }]} />
      <YesNoUnknownField<Values> name="port" label="Port needed" />
      <ReadingField<number, Values>
        name="power"
        label="Power"
        read={readMegawatts}
        print={(_, megawatts) => `${megawatts} megawatts`}
        example="25 MW"
      />
      <button type="submit">Save</button>
    </PortalForm>
  );
}
const show = (error?: unknown) => {
  const onSubmit = jest.fn<(values: Values) => void>();
  renderUi(<Form onSubmit={onSubmit} error={error} />);
  return onSubmit;
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('fields of a form', () => {
  it('give unknown where nothing was said, never an empty text, "no" or zero', async () => {
    const onSubmit = show();
    await userEvent.type(screen.getByLabelText('City (required)'), 'Suzhou');
    await save();
    expect(onSubmit).toHaveBeenCalledWith({ ...EMPTY, city: 'Suzhou' });
  });

  it('give what was chosen, and unknown again where it is taken back', async () => {
    const onSubmit = show();
    await userEvent.type(screen.getByLabelText('City (required)'), 'Suzhou');
    await userEvent.selectOptions(screen.getByLabelText('Tenure'), 'Lease');
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await save();
    expect(onSubmit).toHaveBeenLastCalledWith(expect.objectContaining({ tenure: 'lease', port: false }));
    await userEvent.selectOptions(screen.getByLabelText('Tenure'), 'unknown');
    await userEvent.click(screen.getByRole('radio', { name: 'unknown' }));
    await save();
    expect(onSubmit).toHaveBeenLastCalledWith(expect.objectContaining({ tenure: null, port: null }));
  });

  it('show beside a figure what it is read as, and keep what was typed letter by letter', async () => {
    const onSubmit = show();
    await userEvent.type(screen.getByLabelText('City (required)'), 'Suzhou');
    await userEvent.type(screen.getByLabelText('Power'), '25  MW');
    expect(screen.getByText('Read as: 25 megawatts')).toBeTruthy();
    await save();
    expect(onSubmit).toHaveBeenCalledWith(expect.objectContaining({ power: { text: '25  MW', value: 25, problem: null } }));
  });

  it('refuse a figure that cannot be read instead of saving it as unknown', async () => {
    const onSubmit = show();
    await userEvent.type(screen.getByLabelText('City (required)'), 'Suzhou');
    await userEvent.type(screen.getByLabelText('Power'), 'plenty');
    await save();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('Power'));
    expect(screen.getByLabelText('Power')).toHaveProperty('value', 'plenty');
  });
});

describe('writtenAs', () => {
  it('reads an empty text as unknown without a problem', () => {
    expect(writtenAs('  ', readMegawatts)).toEqual({ text: '  ', value: null, problem: null });
  });
});
