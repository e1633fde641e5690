import { approveReport, commentReport, type ReportView, readReport, returnReport, signReport, submitReport } from '@bridge/common';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endpointKey, useCall } from '../../../shared/api/index.js';

/** The comment being written and the moves that send it. It is kept until a move has gone through. */
export function useMoves({ id, version }: Pick<ReportView, 'id' | 'version'>) {
  const queryClient = useQueryClient();
  const [comment, writeComment] = useState('');
  const [needed, setNeeded] = useState(false);
  const calls = {
    submit: useCall(submitReport),
    sign: useCall(signReport),
    approve: useCall(approveReport),
    giveBack: useCall(returnReport),
    note: useCall(commentReport),
  };
  const all = Object.values(calls);
  const params = { id };
  const text = comment.trim();
  const onSuccess = () => writeComment('');
  const forget = () => {
    for (const call of all) call.reset();
  };
  /** A return or a mere comment says something; without words nothing is sent. */
  const withWords = (send: () => void) => () => {
    forget();
    setNeeded(text === '');
    if (text !== '') send();
  };
  const withOrWithout = (send: () => void) => () => {
    forget();
    setNeeded(false);
    send();
  };
  const body = { version, comment: text || null };
  return {
    comment,
    setComment: (written: string) => {
      writeComment(written);
      setNeeded(false);
    },
    needed,
    busy: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    move: {
      submit: withOrWithout(() => calls.submit.mutate({ params, body }, { onSuccess })),
      sign: withOrWithout(() => calls.sign.mutate({ params, body }, { onSuccess })),
      approve: withOrWithout(() => calls.approve.mutate({ params, body }, { onSuccess })),
      giveBack: withWords(() => calls.giveBack.mutate({ params, body: { version, comment: text } }, { onSuccess })),
      note: withWords(() => calls.note.mutate({ params, body: { comment: text } }, { onSuccess })),
    },
    /** Reads the report again and drops the refusal; the comment stays. */
    reload: async () => {
      await queryClient.invalidateQueries({ queryKey: endpointKey(readReport) });
      forget();
    },
  };
}
