import { parentPort } from 'node:worker_threads';
import { compile, match } from '@bridge/matching';
import { thaw } from '../domain/frozen-run.js';
import { type MatchReply, type MatchRequest, TOP } from './match-messages.js';

const port = parentPort;
if (!port) throw new Error('this file runs in a worker thread');

const reply = (message: MatchReply): void => port.postMessage(message);

function answer(request: MatchRequest): void {
  const { requestId } = request;
  const { snapshot, ruleSet } = thaw(request);
  let shown = 0;
  const onProgress = (done: number, total: number): void => {
    const percent = Math.floor((done * 100) / Math.max(total, 1));
    if (percent > shown) reply({ requestId, kind: 'progress', percent });
    shown = percent;
  };
  reply({ requestId, kind: 'done', result: match(compile(snapshot, ruleSet), { top: TOP, onProgress }) });
}

port.on('message', (request: MatchRequest) => {
  try {
    answer(request);
  } catch (error) {
    reply({
      requestId: request.requestId,
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
