import { faultOfProof } from './features.mjs';

/** How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has; in every section they come first. */
const SECTIONS = {
  'V1.1': 2,
  'V1.2': 9,
  'V1.3': 11,
  'V1.4': 3,
  'V1.5': 2,
  'V2.1': 3,
  'V2.2': 3,
  'V2.3': 4,
  'V2.4': 1,
  'V3.2': 2,
  'V3.3': 4,
  'V3.4': 6,
  'V3.5': 5,
  'V3.7': 2,
  'V4.1': 3,
  'V4.2': 1,
  'V4.3': 2,
  'V4.4': 4,
  'V5.1': 1,
  'V5.2': 3,
  'V5.3': 2,
  'V5.4': 3,
  'V6.1': 3,
  'V6.2': 12,
  'V6.3': 4,
  'V6.4': 4,
  'V6.5': 5,
  'V6.6': 3,
  'V6.8': 4,
  'V7.1': 3,
  'V7.2': 4,
  'V7.3': 2,
  'V7.4': 5,
  'V7.5': 2,
  'V7.6': 2,
  'V8.1': 2,
  'V8.2': 3,
  'V8.3': 1,
  'V8.4': 1,
  'V9.1': 3,
  'V9.2': 4,
  'V10.1': 2,
  'V10.2': 2,
  'V10.3': 4,
  'V10.4': 11,
  'V10.5': 5,
  'V10.6': 2,
  'V10.7': 3,
  'V11.1': 2,
  'V11.2': 3,
  'V11.3': 3,
  'V11.4': 4,
  'V11.5': 1,
  'V11.6': 1,
  'V12.1': 3,
  'V12.2': 2,
  'V12.3': 4,
  'V13.1': 1,
  'V13.2': 5,
  'V13.3': 2,
  'V13.4': 5,
  'V14.1': 2,
  'V14.2': 4,
  'V14.3': 3,
  'V15.1': 3,
  'V15.2': 3,
  'V15.3': 7,
  'V16.1': 1,
  'V16.2': 5,
  'V16.3': 4,
  'V16.4': 3,
  'V16.5': 3,
  'V17.1': 1,
  'V17.2': 4,
  'V17.3': 2,
};

/** The numbers of all requirements of levels 1 and 2. */
export const requirements = Object.entries(SECTIONS).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
);

/**
 * What is wrong with docs/security.md, as sentences: a requirement that is missing or stands twice, a test that does not exist, a
 * claim without a test that does not say that it is unmet, met in part, or read.
 * @param {string} markdown
 * @param {string} root of the checkout
 */
export function securityFaults(markdown, root) {
  const rows = markdown.split('\n').filter((line) => /^\| V\d/.test(line));
  const notApplicable = markdown.split('\n').filter((line) => /^- V\d/.test(line));
  const named = [...rows.map((row) => cellsOf(row)[0]), ...notApplicable.flatMap((line) => line.split(':')[0].match(/V[\d.]+\d/g) ?? [])];
  return [
    ...requirements.filter((number) => !named.includes(number)).map((number) => `${number} is missing`),
    ...named.filter((number) => !requirements.includes(number)).map((number) => `${number} is no requirement of level 1 or 2`),
    ...named.filter((number, index) => named.indexOf(number) < index).map((number) => `${number} stands twice`),
    ...rows.flatMap((row) => faultsOf(cellsOf(row), root)),
  ];
}

const cellsOf = (row) =>
  row
    .slice(1)
    .split('|')
    .map((cell) => cell.trim());

function faultsOf([number, , , how = '', proof = ''], root) {
  const proofs = proof === '' ? [] : proof.split('<br>').map((one) => one.replaceAll('`', ''));
  if (proofs.length === 0 && !/^(Unmet|Part|Read)\b/.test(how)) return [`${number} claims to be met and names no test`];
  return proofs
    .map((one) => faultOfProof(one, root))
    .filter((fault) => fault !== null)
    .map((fault) => `${number}: ${fault}`);
}
