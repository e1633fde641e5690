import { type MatchView, openAgreementFromMatch } from '@bridge/common';
import { Button, Stack } from '@mantine/core';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { AppLink, paths, useGo } from '../../../shared/navigation/index.js';
import { useMay } from '../../../shared/session/index.js';
import { ConfirmButton, ErrorNotice } from '../../../shared/ui/index.js';
import { InterestForm } from './interest-form.js';

/** What can be done with a match: an official opens an agreement, an investor shows interest. */
export function MatchActions({ view }: { view: MatchView }) {
  const may = useMay();
  const { match } = view;
  return (
    <>
      {match.agreementId !== null ? (
        <AgreementLink id={match.agreementId} />
      ) : (
        may('agreement.create') && !match.project.history && <OpenAgreement matchId={match.id} />
      )}
      {may('interest.show') && <InterestForm match={match} shown={view.interestShown} />}
    </>
  );
}

function AgreementLink({ id }: { id: string }) {
  const { t } = useTranslator();
  return (
    <Button component={AppLink} to={paths.agreement(id)} variant="default" style={{ alignSelf: 'flex-start' }}>
      {t('matching.agreement.exists')}
    </Button>
  );
}

function OpenAgreement({ matchId }: { matchId: string }) {
  const { t } = useTranslator();
  const go = useGo();
  const open = useCall(openAgreementFromMatch, { leaves: true });
  const submit = () => open.mutate({ params: { id: matchId } }, { onSuccess: ({ id }) => go(paths.agreement(id)) });
  return (
    <Stack gap="xs" align="flex-start">
      <ErrorNotice error={open.error} />
      <ConfirmButton
        label={t('matching.agreement.open')}
        question={t('matching.agreement.question')}
        onConfirm={submit}
        loading={open.isPending}
      />
    </Stack>
  );
}
