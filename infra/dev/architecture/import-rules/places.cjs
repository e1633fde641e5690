// How rules name places: as dependency-cruiser gives them, relative to the checkout.

const testFiles = '\\.spec\\.[a-z]+$|(^|/)testing/|^apps/[^/]+/test/|(^|/)bench/|(^|/)jest\\.';
const tests = `${testFiles}|^apps/e2e/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A package of ours as it is found when it is built, through the link of npm, and when it is not. */
const ours = (name) => `(^|/)(packages|infra)/${name}/|^@bridge/${name}(/|$)`;
const fromNpm = (...names) => names.map((name) => `(^|/)node_modules/${name}|^${name}(/|$)`).join('|');

module.exports = { forbid, fromNpm, ours, testFiles, tests };
