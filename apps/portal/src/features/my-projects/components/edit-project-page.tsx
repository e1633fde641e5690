import { editProject, type ProjectView, readProject } from '@bridge/common';
import { Stack, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCall, useEndpoint } from '../../../shared/api/index.js';
import { type KeptValues, localCopy, RestoredNotice } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useGo, usePathParam } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { ConflictNotice, DataState, PageHeader } from '../../../shared/ui/index.js';
import { GuidedForm } from '../forms/project-form.js';
import { useKeptForm } from '../forms/use-kept-form.js';
import { useSteps } from '../forms/use-steps.js';
import { conflictDifferences, storedByOthers } from '../model/conflict.js';
import { formOfKept } from '../model/draft-values.js';
import { formOf, inputOf, type ProjectForm } from '../model/form-values.js';

export function EditProjectPage() {
  const id = usePathParam('id');
  const project = useEndpoint(readProject, { params: { id } });
  return (
    <DataState query={project} skeletonLines={10}>
      {(view) => <EditProject key={id} latest={view} />}
    </DataState>
  );
}

/** What the form begins with: unsaved changes of this tab, on the version that they were made on, else the project as it is stored. */
function useStart(latest: ProjectView) {
  const { userId } = useViewer();
  const copy = useMemo(() => localCopy(userId, latest.id), [userId, latest.id]);
  const [start] = useState(() => {
    const local = copy.read();
    if (local === null || typeof local.version !== 'number') return { values: formOf(latest), version: latest.version, isRestored: false };
    return { values: formOfKept(local).values, version: local.version, isRestored: true };
  });
  return { copy, ...start };
}

function EditProject({ latest }: { latest: ProjectView }) {
  const translator = useTranslator();
  const { t } = translator;
  const go = useGo();
  // The project may be read again while somebody types: the form stays with the version that it began with.
  const [project, setProject] = useState(latest);
  const [original] = useState(() => formOf(latest));
  const { copy, values, version: firstVersion, isRestored } = useStart(latest);
  const [version, setVersion] = useState(firstVersion);
  const form = useForm<ProjectForm>({ defaultValues: values });
  const steps = useSteps(form, 'product');
  useKeptForm(
    form,
    steps.step,
    original,
    useCallback((kept: KeptValues) => copy.write({ ...kept, version }), [copy, version]),
  );
  const saving = useCall(editProject);
  const theirs = storedByOthers(saving.error);
  const leave = () => go(paths.myProject(project.id));
  const save = (edited: ProjectForm, onVersion: number): void => {
    const body = { ...inputOf(edited, project), version: onVersion };
    const onSuccess = (): void => {
      copy.clear();
      void leave();
    };
    saving.mutate({ params: { id: project.id }, body }, { onSuccess });
  };
  const takeTheirs = (stored: ProjectView): void => {
    form.reset(formOf(stored));
    setProject(stored);
    setVersion(stored.version);
    copy.clear();
    saving.reset();
  };
  const drop = (): void => {
    copy.clear();
    void leave();
  };
  return (
    <Stack gap="lg">
      <EditHeader project={project} />
      {isRestored && (
        <RestoredNotice
          text={t('investor.edit.restored')}
          action={t('investor.edit.discard')}
          question={t('investor.edit.discard.question')}
          onDiscard={drop}
        />
      )}
      {theirs && (
        <ConflictNotice
          differences={conflictDifferences(translator, form.getValues(), theirs)}
          onKeepMine={() => save(form.getValues(), theirs.version)}
          onTakeTheirs={() => takeTheirs(theirs)}
          busy={saving.isPending}
        />
      )}
      <GuidedForm
        form={form}
        steps={steps}
        onSend={(edited) => save(edited, version)}
        sendLabel={t('investor.form.save')}
        isSending={saving.isPending}
        error={saving.error}
        state={
          <Text size="sm" c="dimmed">
            {t('investor.edit.kept')}
          </Text>
        }
      />
    </Stack>
  );
}

function EditHeader({ project: { id, code } }: { project: ProjectView }) {
  const { t } = useTranslator();
  const above = [
    { key: 'list', link: <TextLink to={paths.myProjects()}>{t('investor.title')}</TextLink> },
    { key: 'project', link: <TextLink to={paths.myProject(id)}>{t('investor.project.title', { code })}</TextLink> },
  ];
  return <PageHeader title={t('investor.form.edit', { code })} lead={t('investor.form.lead')} breadcrumbs={above} />;
}
