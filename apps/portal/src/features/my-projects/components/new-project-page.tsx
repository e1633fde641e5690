import { type ResponseOf, readProjectDraft, registerProject } from '@bridge/common';
import { formatInstant } from '@bridge/i18n';
import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { endpointQuery, useCall } from '../../../shared/api/index.js';
import { localCopy, RestoredNotice } from '../../../shared/forms/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, TextLink, useGo } from '../../../shared/navigation/index.js';
import { useViewer } from '../../../shared/session/index.js';
import { DataState, ErrorNotice, PageHeader } from '../../../shared/ui/index.js';
import { DraftState } from '../forms/draft-notice.js';
import { GuidedForm } from '../forms/project-form.js';
import { useKeptForm } from '../forms/use-kept-form.js';
import { useProjectDraft } from '../forms/use-project-draft.js';
import { useSteps } from '../forms/use-steps.js';
import { EMPTY_FORM, formOfKept } from '../model/draft-values.js';
import { inputOf, type ProjectForm } from '../model/form-values.js';

type Draft = ResponseOf<typeof readProjectDraft>['draft'];

/** Registers a project. What is typed is a draft until it is sent, and is there again on the next visit. */
export function NewProjectPage() {
  const { t } = useTranslator();
  const [attempt, setAttempt] = useState(0);
  // A draft in the cache may have been sent since, or written on another device: it is read again on every visit.
  const draft = useQuery({ ...endpointQuery(readProjectDraft, {}), refetchOnMount: 'always' });
  const data = draft.isFetchedAfterMount || attempt > 0 ? draft.data : undefined;
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('investor.form.new')}
        lead={t('investor.form.lead')}
        breadcrumbs={[{ key: 'list', link: <TextLink to={paths.myProjects()}>{t('investor.title')}</TextLink> }]}
      />
      <DataState query={{ ...draft, data }} skeletonLines={10}>
        {({ draft: stored }) => (
          <NewProject key={attempt} draft={attempt === 0 ? stored : null} onRestart={() => setAttempt(attempt + 1)} />
        )}
      </DataState>
    </Stack>
  );
}

/** What the form begins with: what is only on this device is newer than the draft on the server. */
function useStart(stored: Draft) {
  const { userId } = useViewer();
  const copy = useMemo(() => localCopy(userId, 'new'), [userId]);
  const [start] = useState(() => {
    const local = copy.read();
    const kept = local ?? stored?.values ?? null;
    const { values, step } = kept === null ? { values: EMPTY_FORM, step: 'product' as const } : formOfKept(kept);
    return { values, step, local, savedAt: stored?.savedAt ?? null };
  });
  return { copy, ...start };
}

function NewProject({ draft: stored, onRestart }: { draft: Draft; onRestart: () => void }) {
  const { t, locale } = useTranslator();
  const go = useGo();
  const { copy, values, step, local, savedAt } = useStart(stored);
  const form = useForm<ProjectForm>({ defaultValues: values });
  const steps = useSteps(form, step);
  const [firstStep] = useState(steps.step);
  const draft = useProjectDraft(copy, savedAt);
  useKeptForm(form, steps.step, EMPTY_FORM, draft.keep);
  const register = useCall(registerProject, { leaves: true });
  const discarding = useDiscard(draft.discard, () => {
    steps.goTo('product');
    onRestart();
  });
  const { keep } = draft;
  useEffect(() => {
    if (local !== null) keep(local);
  }, [local, keep]);
  const send = async (project: ProjectForm): Promise<void> => {
    const request = () => register.mutateAsync({ body: inputOf(project) });
    // A refusal stays with the call and is shown by the form.
    const registered = await draft.send(request).catch(() => null);
    if (registered) await go(paths.myProject(registered.id), { replace: true });
  };
  const restored = local
    ? t('investor.draft.restoredLocal')
    : savedAt && t('investor.draft.restored', { instant: formatInstant(locale, savedAt) });
  return (
    <>
      {restored && steps.step === firstStep && (
        <RestoredNotice
          text={restored}
          action={t('investor.draft.startOver')}
          question={t('investor.draft.startOver.question')}
          onDiscard={discarding.start}
          isBusy={discarding.isBusy}
        />
      )}
      <ErrorNotice error={discarding.error} />
      <GuidedForm
        form={form}
        steps={steps}
        onSend={(project) => void send(project)}
        sendLabel={t('investor.form.send')}
        isSending={register.isPending}
        error={register.error}
        state={<DraftState draft={draft} />}
      />
    </>
  );
}

function useDiscard(discard: () => Promise<void>, onDone: () => void) {
  const [state, setState] = useState<{ isBusy: boolean; error: unknown }>({ isBusy: false, error: null });
  const start = (): void => {
    setState({ isBusy: true, error: null });
    discard().then(onDone, (error: unknown) => setState({ isBusy: false, error }));
  };
  return { ...state, start };
}
