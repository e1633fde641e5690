import { type DatedRule, textFor } from '@bridge/common';
import { formatList, formatMoney, formatNumber, formatPercent, formatPeriod, type MessageKey, type Translator } from '@bridge/i18n';
import { sourceText } from '../../../shared/ui/index.js';

const printed = (translator: Translator, text: string): string => sourceText(translator, 'rules', text);

/** The rule's name in the reader's language. */
export function ruleName({ has, term, locale }: Translator, { code, name }: DatedRule): string {
  return has(`terms.rule.${code}`) ? term('rule', code) : textFor(name, locale);
}

function thresholdText(translator: Translator, { threshold, unit }: DatedRule): string {
  const amount = Number(threshold);
  if (!Number.isFinite(amount)) {
    return formatList(
      translator.locale,
      threshold.split('|').map((part) => printed(translator, part)),
    );
  }
  if (unit === 'KRW' || unit === 'USD' || unit === 'CNY') return formatMoney(translator.locale, { amount, currency: unit });
  if (unit === '%') return formatPercent(amount);
  return unit === 'hs' ? threshold : `${formatNumber(amount, 3)} ${printed(translator, unit)}`;
}

/** The condition in words: `Investment of at least KRW 2 billion`. One that is only met or not names what has to be met. */
export function criterionText(translator: Translator, rule: DatedRule): string {
  const measure = printed(translator, rule.criterion);
  if (rule.unit === 'boolean') return measure;
  const key: MessageKey = `rules.condition.${rule.operator}`;
  return translator.t(key, { measure, threshold: thresholdText(translator, rule) });
}

/** From when to when the rule holds by its dates. */
export function validityText({ t, locale }: Translator, { validFrom, validTo }: DatedRule): string {
  const from = validFrom && formatPeriod(locale, validFrom);
  const to = validTo && formatPeriod(locale, validTo);
  if (from && to) return t('rules.validity.between', { from, to });
  if (from) return t('rules.validity.from', { from });
  return to ? t('rules.validity.until', { to }) : t('rules.validity.undated');
}

/** Goods that a rule names, and their HS codes where these are not the criterion itself. */
export function goodsTexts(translator: Translator, { products, hsCodes, criterion }: DatedRule): string[] {
  const { t, locale } = translator;
  const goods = formatList(
    locale,
    products.map((product) => printed(translator, product)),
  );
  const codes = formatList(locale, hsCodes);
  return [
    products.length > 0 ? t('rules.goods', { goods }) : '',
    hsCodes.length > 0 && criterion !== 'hs' ? t('rules.hs', { codes }) : '',
  ].filter((text) => text !== '');
}

/** Everything that a reader may search in. */
export function searchText(translator: Translator, rule: DatedRule): string {
  const words = [rule.code, ruleName(translator, rule), rule.name.en, criterionText(translator, rule), printed(translator, rule.effect)];
  return [...words, rule.effect, ...goodsTexts(translator, rule)].join('\n').toLowerCase();
}
