const lookEveryMs = 500;

/**
 * Tells once when the process that started this one is gone. A signal sent to npm alone ends npm and the shell between, which pass
 * nothing on; without this the product would go on running with nobody to stop it. Started by hand in the background, as
 * `node infra/dev/start.mjs &`, it may outlive its shell: that is meant then.
 * @param {() => void} act
 */
export function onceLeftAlone(act) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const starter = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(looking);
    act();
  }, lookEveryMs);
  looking.unref();
}
