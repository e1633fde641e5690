import type { Reason as ReasonCode } from '@bridge/common';
import { renderReason } from '@bridge/i18n';
import { useTranslator } from '../../i18n/index.js';

/** A reason of the engine as the reader's sentence; all sides read the same one. Null shows "unknown". */
export function Reason({ reason }: { reason: ReasonCode | null }) {
  const translator = useTranslator();
  return <>{reason === null ? translator.t('values.unknown') : renderReason(translator, reason)}</>;
}
