const GIVE_UP_AFTER_MS = 20_000;
const PAUSE_MS = 20;

/** Reads until `accept` likes what it reads: for what a job does soon after a call. Fails with the last reading when it never does. */
export async function until<T>(read: () => Promise<T>, accept: (reading: T) => boolean): Promise<T> {
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  for (let reading = await read(); ; reading = await read()) {
    if (accept(reading)) return reading;
    if (Date.now() > giveUpAt) throw new Error(`waited in vain; the last reading was ${JSON.stringify(reading)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
