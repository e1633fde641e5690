import type { MessageKey, MessageParams } from '@bridge/i18n';

type CliKey = Extract<MessageKey, `cli.${string}`>;

/** Something that the person at the terminal can put right; shown as one sentence, without a stack. */
export class CliProblem extends Error {
  override readonly name = 'CliProblem';
  readonly key: CliKey;
  readonly params: MessageParams;
  /** True where the call itself was wrong and the usage helps. */
  readonly showUsage: boolean;

  constructor(key: CliKey, params: MessageParams = {}, showUsage = false) {
    super(key);
    this.key = key;
    this.params = params;
    this.showUsage = showUsage;
  }
}
