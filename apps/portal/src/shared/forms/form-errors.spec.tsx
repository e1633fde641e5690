import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { ApiError } from '../api/api-error.js';
import { renderUi } from '../ui/testing/render-ui.js';
import { PortalForm } from './portal-form.js';
import { TextField } from './text-field.js';
import { placeOf } from './use-server-errors.js';

interface Values {
  city: string | null;
  company: { zh: string | null };
}
const NAMES = ['city', 'company.zh'] as const;
const LABELS: Record<string, string> = { city: 'City', 'company.zh': 'Company (Chinese)' };

function Form({ onSubmit, error }: { onSubmit: () => void; error?: unknown }) {
  const form = useForm<Values>({ defaultValues: { city: null, company: { zh: null } } });
  return (
    <PortalForm form={form} onSubmit={onSubmit} labelOf={(name) => LABELS[name] ?? name} names={NAMES} error={error}>
      <TextField<Values> name="city" label="City" required />
      <TextField<Values> name="company.zh" label="Company (Chinese)" required lang="zh-CN" />
      <button type="submit">Save</button>
    </PortalForm>
  );
}

describe('the error summary', () => {
  it('counts the wrong fields, leads to each and puts the focus on the first', async () => {
    const onSubmit = jest.fn();
    renderUi(<Form onSubmit={onSubmit} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const summary = within(screen.getByRole('alert', { name: '2 fields need another look' }));
    expect(document.activeElement).toBe(screen.getByLabelText('City (required)'));
    await userEvent.click(summary.getByRole('button', { name: 'Company (Chinese): Please fill this in.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Company (Chinese) (required)'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('puts the issues of a refused request at their fields', async () => {
    const issue = { path: 'company.zh', code: 'too-big', params: {} } as const;
    renderUi(<Form onSubmit={jest.fn()} error={new ApiError('request.invalid', {}, [issue], 'r-1')} />);
    await waitFor(() => expect(screen.getByLabelText('Company (Chinese) (required)').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByRole('button', { name: 'Company (Chinese): The value is too large or too long.' })).toBeTruthy();
    expect(screen.queryByText(/r-1/)).toBeNull();
  });

  it('shows an issue that belongs to no field as an error of the whole form', () => {
    const issue = { path: 'version', code: 'required', params: {} } as const;
    renderUi(<Form onSubmit={jest.fn()} error={new ApiError('request.invalid', {}, [issue], 'r-1')} />);
    expect(screen.getByText(/r-1/)).toBeTruthy();
  });
});

describe('PortalForm', () => {
  it('keeps the Enter that confirms a Hangul or Pinyin syllable from submitting', () => {
    renderUi(<Form onSubmit={jest.fn()} />, 'ko');
    const city = screen.getByLabelText('City (필수)');
    const isSubmitted = (composing: boolean) => fireEvent.keyDown(city, { key: 'Enter', isComposing: composing });
    expect([isSubmitted(true), isSubmitted(false)]).toEqual([false, true]);
  });
});

describe('placeOf', () => {
  it('finds the innermost field of a path and none for a stranger', () => {
    expect(placeOf('investment.amount', ['investment', 'invest'])).toBe('investment');
    expect(placeOf('a.b.c', ['a', 'a.b'])).toBe('a.b');
    expect(placeOf('investmentNote', ['investment'])).toBeNull();
  });
});
