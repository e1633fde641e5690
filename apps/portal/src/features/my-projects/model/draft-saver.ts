import type { KeptValues } from '../../../shared/forms/index.js';

export type DraftPhase = 'idle' | 'pending' | 'saving' | 'saved' | 'failed';

/** Long enough not to send every letter over a slow line, short enough to lose little with the device. */
const SETTLE_MS = 1_000;
const RETRY_MS = [5_000, 15_000, 60_000] as const;

export interface DraftSaverOptions {
  save: (values: KeptValues) => Promise<unknown>;
  onPhase: (phase: DraftPhase) => void;
}

/** Saves what was typed last, one request at a time, and tries again by itself after a failure. */
export class DraftSaver {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: KeptValues | null = null;
  #underWay: Promise<void> | null = null;
  #failures = 0;
  #isHeld = false;

  constructor(private readonly options: DraftSaverOptions) {}

  change(values: KeptValues): void {
    this.#waiting = values;
    this.options.onPhase('pending');
    this.#schedule(SETTLE_MS);
  }

  saveNow(): void {
    clearTimeout(this.#timer);
    if (this.#waiting === null || this.#underWay !== null || this.#isHeld) return;
    const values = this.#waiting;
    this.#waiting = null;
    this.#underWay = this.#send(values);
  }

  /** Lets a request that is under way end and sends none after it: what is registered next must not come back as a draft. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    clearTimeout(this.#timer);
    await this.#underWay;
  }

  release(): void {
    this.#isHeld = false;
    if (this.#waiting !== null) this.#schedule(SETTLE_MS);
  }

  /** Sends what waits and stops trying: the page is left. */
  leave(): void {
    this.saveNow();
    this.#isHeld = true;
  }

  /** Forgets what waits: it was sent for good or thrown away. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.#failures = 0;
    this.options.onPhase('idle');
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#timer);
    if (this.#isHeld || this.#underWay !== null) return;
    this.#timer = setTimeout(() => this.saveNow(), delayMs);
  }

  async #send(values: KeptValues): Promise<void> {
    this.options.onPhase('saving');
    const isSaved = await this.options.save(values).then(
      () => true,
      () => false,
    );
    this.#underWay = null;
    this.#failures = isSaved ? 0 : this.#failures + 1;
    if (!isSaved) this.#waiting ??= values;
    this.options.onPhase(isSaved ? (this.#waiting === null ? 'saved' : 'pending') : 'failed');
    if (this.#waiting !== null) this.#schedule(isSaved ? SETTLE_MS : (RETRY_MS[this.#failures - 1] ?? RETRY_MS[2]));
  }
}
