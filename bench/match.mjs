import { compile, defaultRuleSet, match, rankTop } from '@bridge/matching';
import { capacity, incentives, blocks as realBlocks, regulations } from '@bridge/reference-data';
import { generateSnapshot } from './match/generate.mjs';
import { plainTop } from './match/plain-scorer.mjs';

/**
 * Matching at size: 10,000 projects × 5,000 opportunities, the best 20 for each side, on one core. The plain scorer goes from pair to
 * pair and object to object with the same gates and criteria; both must keep the same pairs with the same numbers.
 * `--plain-projects N` lets the plain scorer see only the first N projects, of all opportunities; its time is then given per pair.
 */
const TOP = 20;
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const PROJECTS = option('projects', 10_000);
const OPPORTUNITIES = option('opportunities', 5_000);
const PLAIN_PROJECTS = Math.min(PROJECTS, option('plain-projects', PROJECTS));

const ruleSet = defaultRuleSet([...regulations(), ...incentives()]);
const facts = { blocks: realBlocks(), capacity: capacity() };
const print = (name, figure) => console.log(`${name.padEnd(58)} ${figure}`);
/** Seconds of the processor, not of the wall: a busy machine must not decide who is faster. Both ways run on one thread. */
const timed = (run, repeats = 1) => {
  const from = process.cpuUsage();
  let value;
  for (let count = 0; count < repeats; count++) value = run();
  const { user, system } = process.cpuUsage(from);
  return { value, seconds: (user + system) / 1e6 / repeats };
};
const best = (times, run, repeats = 1) => {
  const results = Array.from({ length: times }, () => timed(run, repeats));
  return results.reduce((fastest, result) => (result.seconds < fastest.seconds ? result : fastest));
};
const rate = (pairs, seconds) => `${(pairs / seconds / 1e6).toFixed(1)} million pairs/s`;

function sameLists(kernel, plain, projects, opportunities) {
  const line = ({ project, site, low, high }) => `${project} ${site} ${low} ${high}`;
  const fromKernel = (list) =>
    list.map(({ project, site, key, high }) => line({ project, site, low: key % 20_000_000_000, high })).join(';');
  const fromPlain = (list) => list.map(line).join(';');
  let different = 0;
  for (let index = 0; index < projects; index++)
    if (fromKernel(kernel.ofProject(index)) !== fromPlain(plain.ofProjects[index])) different++;
  for (let index = 0; index < opportunities; index++) if (fromKernel(kernel.ofSite(index)) !== fromPlain(plain.ofSites[index])) different++;
  return different;
}

const snapshot = generateSnapshot(PROJECTS, OPPORTUNITIES, facts);
const pairs = PROJECTS * OPPORTUNITIES;
print('times are seconds of one processor; pairs', `${PROJECTS} projects x ${OPPORTUNITIES} opportunities = ${pairs}`);

const compiled = timed(() => compile(snapshot, ruleSet));
print('compile (facts, without indexes)', `${compiled.seconds.toFixed(3)} s`);
const cold = timed(() => rankTop(compiled.value, { top: TOP }));
print('kernel, first call with index and columns', `${cold.seconds.toFixed(3)} s, ${rate(pairs, cold.seconds)}`);
const warm = best(3, () => rankTop(compiled.value, { top: TOP }));
const { counts } = warm.value;
print('kernel, best of three with index kept', `${warm.seconds.toFixed(3)} s, ${rate(pairs, warm.seconds)}`);
print('pairs that no gate rules out', `${(((counts.yes + counts.unknown) / pairs) * 100).toFixed(2)} %`);

const part = { ...snapshot, projects: snapshot.projects.slice(0, PLAIN_PROJECTS) };
const compiledPart = PLAIN_PROJECTS === PROJECTS ? compiled.value : compile(part, ruleSet);
const plain = timed(() => plainTop(compiledPart, TOP));
const plainPairs = PLAIN_PROJECTS * OPPORTUNITIES;
print(`plain scorer, object by object (${PLAIN_PROJECTS} projects)`, `${plain.seconds.toFixed(2)} s, ${rate(plainPairs, plain.seconds)}`);
const different = sameLists(rankTop(compiledPart, { top: TOP }), plain.value, PLAIN_PROJECTS, OPPORTUNITIES);
print('lists that differ between the two', String(different));
const perPair = plain.seconds / plainPairs;
const ratioWarm = perPair / (warm.seconds / pairs);
const ratioCold = perPair / (cold.seconds / pairs);
print('kernel faster than the plain scorer (goal 20)', `${ratioWarm.toFixed(1)} x kept, ${ratioCold.toFixed(1)} x with building the index`);

const full = timed(() => match(compiled.value, { top: TOP }));
print('whole run with summaries and hashes', `${full.seconds.toFixed(2)} s, ${full.value.pairs.length} pairs kept`);

const points = [];
for (const size of [100, 200, 400, 800, 1_600, 3_200]) {
  const small = compile(generateSnapshot(size, size, facts), ruleSet);
  rankTop(small, { top: TOP });
  const { seconds } = best(3, () => rankTop(small, { top: TOP }), Math.ceil(3_200 / size));
  points.push({ x: Math.log(size * size), y: Math.log(seconds) });
  print(`kernel, ${size} x ${size}`, `${(seconds * 1_000).toFixed(2)} ms, ${rate(size * size, seconds)}`);
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
const slope =
  points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / points.reduce((sum, { x }) => sum + (x - meanX) * (x - meanX), 0);
print('slope of log time against log pairs (goal at most 1.05)', slope.toFixed(3));

if (different > 0 || ratioWarm < 20 || slope > 1.05) process.exitCode = 1;
