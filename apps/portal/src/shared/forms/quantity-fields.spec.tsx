import { readAmount, readArea, readPeriod, readPower, readWater } from '@bridge/spreadsheet/values';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormProvider, useForm } from 'react-hook-form';
import { renderUi } from '../ui/testing/render-ui.js';
import { AmountField, AreaField } from './quantity-fields.js';
import { STORED_TEXT, storedValue } from './stored-text.js';

const EMPTY = { text: '', value: null, problem: null };

function Fields() {
  const form = useForm({ defaultValues: { investment: EMPTY, areaM2: EMPTY } });
  return (
    <FormProvider {...form}>
      <AmountField name="investment" label="投资额" />
      <AreaField name="areaM2" label="用地" />
    </FormProvider>
  );
}

describe('quantity fields', () => {
  it('read 3亿元 and 150亩 as a Chinese investor writes them, and show the value in full', async () => {
    renderUi(<Fields />, 'zh-CN');
    await userEvent.type(screen.getByLabelText('投资额'), '3亿元');
    await userEvent.type(screen.getByLabelText('用地'), '150亩');
    expect(screen.getByText('识别为：3亿元')).toBeTruthy();
    expect(screen.getByText('识别为：100,000平方米（150亩）')).toBeTruthy();
  });

  it('say what is missing where an amount has no currency', async () => {
    renderUi(<Fields />, 'zh-CN');
    await userEvent.type(screen.getByLabelText('投资额'), '5000');
    expect(screen.getByText('“5000”未注明币种，金额暂作未知。')).toBeTruthy();
    expect(screen.getByText('示例：3亿元')).toBeTruthy();
  });
});

describe('STORED_TEXT', () => {
  it('writes every stored figure so that its reader gets the same value back', () => {
    for (const amount of [0, 1, 1_350_000_001, 49_000_000_000.5]) {
      for (const currency of ['KRW', 'CNY', 'USD', 'JPY', 'EUR'] as const) {
        expect(readAmount(STORED_TEXT.amount({ amount, currency })).value).toEqual({ amount, currency });
      }
    }
    for (const area of [
      { min: 92_666.6713, max: 92_666.6713 },
      { min: 1000, max: 250_000.5 },
    ]) {
      expect(readArea(STORED_TEXT.area(area)).value).toEqual(area);
    }
    for (const figure of [0.005, 25, 1234.5]) {
      expect(readPower(STORED_TEXT.power(figure)).value).toBe(figure);
      expect(readWater(STORED_TEXT.water(figure)).value).toBe(figure);
    }
    for (const period of ['2027', '2027-Q3', '2027-06', '2027-06-30']) expect(readPeriod(STORED_TEXT.period(period)).value).toBe(period);
  });

  it('shows unknown as an empty field', () => {
    expect(storedValue(null, STORED_TEXT.power)).toEqual(EMPTY);
  });
});
