import { IMPORT_KINDS, type ImportKind, ImportKindSchema, listImports, uploadImport } from '@bridge/common';
import { Button, Checkbox, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { formOf, useCall } from '../../../shared/api/index.js';
import { ChoiceField, PortalForm } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useGo } from '../../../shared/navigation/index.js';
import { FileDrop, PageHeader, ProgressNotice } from '../../../shared/ui/index.js';
import { DelegationFields } from '../forms/delegation-fields.js';
import { DELEGATION_FIELDS, type DelegationForm, delegationOf, delegationResolver, NO_DELEGATION } from '../forms/delegation-form.js';
import { ImportSteps } from './import-steps.js';

interface NewImportForm extends DelegationForm {
  kind: ImportKind;
  /** Whether the official names the delegation now. */
  isNamed: boolean;
}

const NAMES = ['kind', ...DELEGATION_FIELDS] as const;
const TYPES = ['.xlsx', '.csv'];
const MAX_BYTES = 32_000_000;
const START: NewImportForm = { ...NO_DELEGATION, kind: 'projects', isNamed: false };

const namesDelegation = ({ kind, isNamed }: NewImportForm): boolean => kind === 'projects' && isNamed;

/** First step of an import: the file, what it holds, and for projects the delegation where it is known. */
export function NewImportPage() {
  const { t, term } = useTranslator();
  const go = useGo();
  const [file, setFile] = useState<File | null>(null);
  const [isFileMissing, setFileMissing] = useState(false);
  const upload = useCall(uploadImport, { refreshes: [listImports] });
  const form = useForm<NewImportForm>({
    defaultValues: START,
    resolver: delegationResolver(namesDelegation),
  });
  const values = form.watch();
  const submit = (given: NewImportForm) => {
    setFileMissing(file === null);
    if (file === null) return;
    const delegation = namesDelegation(given) ? delegationOf(given) : null;
    upload.mutate({ form: formOf({ file, kind: given.kind, delegation }) }, { onSuccess: ({ id }) => void go(paths.import(id)) });
  };
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('imports.new')}
        lead={t('imports.new.lead')}
        breadcrumbs={[{ key: 'imports', link: <TextLink to={paths.imports()}>{t('imports.title')}</TextLink> }]}
      />
      <ImportSteps state="new" />
      <PortalForm
        form={form}
        names={NAMES}
        labelOf={(name) => (name === 'kind' ? t('imports.new.kind') : t(`imports.delegation.${name as keyof DelegationForm}`))}
        onSubmit={submit}
        error={upload.error}
        aria-label={t('imports.new')}
      >
        <div>
          <FileDrop
            label={t('imports.new.file')}
            types={TYPES}
            maxBytes={MAX_BYTES}
            file={file}
            disabled={upload.isPending}
            onFile={(given) => {
              setFile(given);
              setFileMissing(false);
            }}
          />
          <Text role="alert" size="sm" c="var(--mantine-color-error)">
            {isFileMissing && t('imports.new.fileMissing')}
          </Text>
        </div>
        <ChoiceField<NewImportForm>
          name="kind"
          label={t('imports.new.kind')}
          required
          choices={IMPORT_KINDS.map((kind) => ({ value: kind, label: term('importKind', kind) }))}
        />
        {ImportKindSchema.safeParse(values.kind).data === 'projects' && (
          <Paper component="section" withBorder p="md" aria-labelledby="delegation">
            <Stack gap="sm">
              <Title order={2} size="h4" id="delegation">
                {t('imports.delegation.title')}
              </Title>
              <Text c="dimmed">{t('imports.delegation.optional')}</Text>
              <Checkbox label={t('imports.delegation.known')} {...form.register('isNamed')} />
              {values.isNamed && <DelegationFields />}
            </Stack>
          </Paper>
        )}
        {upload.isPending ? (
          <ProgressNotice label={t('imports.new.uploading')} percent={null} />
        ) : (
          <Button type="submit" style={{ alignSelf: 'flex-start' }}>
            {t('imports.new.submit')}
          </Button>
        )}
      </PortalForm>
    </Stack>
  );
}
