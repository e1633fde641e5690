import { type Proof, readSecondFactor } from '@bridge/common';
import { useEndpoint } from '../api/index.js';
import { ErrorNotice, LoadingLines } from '../ui/index.js';
import { ProofForm } from './proof-form.js';

interface Props {
  /** What is done with the proof, as the button says it. */
  label: string;
  act: { isPending: boolean; error: unknown };
  onProof: (proof: Proof) => void;
  onCancel: () => void;
}

/** Asks the reader to prove who they are, with a code where they have set up an authenticator: before what cannot be undone. */
export function OwnProofForm({ label, act: { isPending, error }, onProof, onCancel }: Props) {
  const factor = useEndpoint(readSecondFactor);
  if (!factor.data) return factor.error ? <ErrorNotice error={factor.error} onRetry={factor.refetch} /> : <LoadingLines lines={3} />;
  const wantsCode = factor.data.authenticatorSince !== null;
  return <ProofForm label={label} wantsCode={wantsCode} isPending={isPending} error={error} onProof={onProof} onCancel={onCancel} />;
}
