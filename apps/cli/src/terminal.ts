/** Where a command writes: results to `out`, everything said to a person to `err`. */
export interface Terminal {
  environment: NodeJS.ProcessEnv;
  out(text: string): void;
  err(text: string): void;
}
