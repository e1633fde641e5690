import { type ProductNode, productByCode } from '@bridge/common';
import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { ChoiceField } from '../../../shared/forms/index.js';
import { productName, useTranslator } from '../../../shared/i18n/index.js';
import type { ProjectForm } from '../model/form-values.js';
import { productGroups, productProposals } from '../model/product-choices.js';
import { FieldHint } from './field-hint.js';

/** The node of the product tree: proposed from what was typed, confirmed by a person, or chosen from the whole list. */
export function ProductChoice() {
  const translator = useTranslator();
  const { t } = translator;
  const nameOf = (node: ProductNode): string => productName(translator, node.code, null) ?? node.code;
  const groups = productGroups().map(({ group, products }) => ({
    group: nameOf(group),
    items: products.map((node) => ({ value: node.code, label: nameOf(node) })),
  }));
  return (
    <Stack gap="xs">
      <Proposals nameOf={nameOf} />
      <ChoiceField<ProjectForm>
        name="fields.product"
        label={t('investor.product.list')}
        choices={groups}
        nothing={t('investor.product.none')}
        hint={<FieldHint field="product" />}
      />
      <SectorOfProduct />
    </Stack>
  );
}

function Proposals({ nameOf }: { nameOf: (node: ProductNode) => string }) {
  const { t } = useTranslator();
  const [text, hs] = useWatch<ProjectForm, ['fields.productText', 'fields.hs']>({ name: ['fields.productText', 'fields.hs'] });
  const { field } = useController<ProjectForm, 'fields.product'>({ name: 'fields.product' });
  // Typing goes before proposing: a text that is still growing would look through the tree with every letter.
  const deferredText = useDeferredValue(text);
  const proposals = useMemo(() => productProposals(deferredText, hs.value), [deferredText, hs.value]);
  if (proposals.length === 0) {
    const isWritten = (text ?? '').trim() !== '';
    return (
      <Text size="sm" role="status">
        {t(isWritten ? 'investor.product.noProposal' : 'investor.product.waiting')}
      </Text>
    );
  }
  return (
    <Radio.Group
      label={t('investor.product.title')}
      description={`${t('investor.product.proposed')} · ${t('investor.product.hint')}`}
      value={field.value ?? ''}
      onChange={(code) => field.onChange(code === '' ? null : code)}
      name="product-proposal"
    >
      <Stack gap={8} mt="xs">
        {proposals.map((node) => (
          <Radio key={node.code} value={node.code} label={nameOf(node)} />
        ))}
        <Radio value="" label={t('investor.product.none')} />
      </Stack>
    </Radio.Group>
  );
}

/** A product lies in a sector: it fills one that is open, and says so where another was chosen. */
function SectorOfProduct() {
  const { t, term } = useTranslator();
  const { setValue } = useFormContext<ProjectForm>();
  const [product, chosen] = useWatch<ProjectForm, ['fields.product', 'fields.sector']>({ name: ['fields.product', 'fields.sector'] });
  const sector = product === null ? null : (productByCode(product)?.sector ?? null);
  const isOpen = chosen === null;
  useEffect(() => {
    if (sector !== null && isOpen) setValue('fields.sector', sector, { shouldDirty: true, shouldValidate: true });
  }, [sector, isOpen, setValue]);
  if (sector === null || isOpen || chosen === sector) return null;
  return (
    <Group gap="xs" role="status">
      <Text size="sm">{t('investor.product.otherSector', { sector: term('sector', sector) })}</Text>
      <Button size="xs" variant="default" onClick={() => setValue('fields.sector', sector, { shouldDirty: true, shouldValidate: true })}>
        {t('investor.product.takeSector')}
      </Button>
    </Group>
  );
}
