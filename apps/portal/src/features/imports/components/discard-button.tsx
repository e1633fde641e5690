import { discardImport, listImports } from '@bridge/common';
import { useCall } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { paths, useGo } from '../../../shared/navigation/index.js';
import { ConfirmButton, ErrorNotice } from '../../../shared/ui/index.js';

/** Throws an import away before anything of it was saved. */
export function DiscardButton({ importId }: { importId: string }) {
  const { t } = useTranslator();
  const go = useGo();
  const discard = useCall(discardImport, { refreshes: [listImports], leaves: true });
  return (
    <>
      <ConfirmButton
        label={t('imports.discard.button')}
        question={t('imports.discard.question')}
        color="red"
        loading={discard.isPending}
        onConfirm={() => discard.mutate({ params: { id: importId } }, { onSuccess: () => void go(paths.imports()) })}
      />
      <ErrorNotice error={discard.error} />
    </>
  );
}
