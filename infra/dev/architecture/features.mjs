import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ number: string, feature: string, proofs: string[] }} FeatureLine */

/**
 * The rows of the table in docs/features.md: `| number | feature | proof |`. Several proofs in one cell are parted by `<br>`.
 * @param {string} markdown
 * @returns {FeatureLine[]}
 */
export function featureLines(markdown) {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(number\s*\||-)/.test(line))
    .map((line) => {
      const [number = '', feature = '', proof = ''] = line
        .slice(1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      return { number, feature, proofs: proof.split('<br>').map((one) => one.trim().replaceAll('`', '')) };
    });
}

/**
 * The list of what the product may come to do.
 * @param {string} tsv with the columns id, group, feature, for, priority
 * @returns {Map<string, string>} feature by number
 */
export function knownFeatures(tsv) {
  const [, ...rows] = tsv.trimEnd().split('\n');
  return new Map(rows.map((row) => row.split('\t')).map(([number, , feature]) => [number, feature]));
}

/**
 * What is wrong with the claims, as sentences; none when each names a feature that we know and tests that exist.
 * @param {FeatureLine[]} lines
 * @param {{ known: Map<string, string>, root: string }} against
 */
export function unfoundedClaims(lines, { known, root }) {
  const twice = lines.filter((line, index) => lines.findIndex(({ number }) => number === line.number) < index);
  return [...twice.map(({ number }) => `${number} stands twice`), ...lines.flatMap((line) => faultsOf(line, { known, root }))];
}

function faultsOf({ number, feature, proofs }, { known, root }) {
  if (!known.has(number)) return [`${number} is not in docs/features.tsv`];
  const renamed = known.get(number) === feature ? [] : [`${number} is called "${known.get(number)}" in docs/features.tsv`];
  return [
    ...renamed,
    ...proofs
      .map((proof) => faultOfProof(proof, root))
      .filter((fault) => fault !== null)
      .map((fault) => `${number}: ${fault}`),
  ];
}

/**
 * What is wrong with one proof, `path/to/x.spec.ts › test name`, or null.
 * @param {string} proof
 * @param {string} root of the checkout
 */
export function faultOfProof(proof, root) {
  const [file, ...titles] = proof.split('›').map((part) => part.trim());
  if (!/\.spec\.(ts|tsx|mjs)$/.test(file) || titles.length === 0) return `"${proof}" is not of the form path/to/x.spec.ts › test name`;
  if (!fs.existsSync(path.join(root, file))) return `there is no ${file}`;
  // A quote inside a name may be escaped in the source; a long call has its name on a line of its own.
  const source = fs
    .readFileSync(path.join(root, file), 'utf8')
    .replace(/\\(['"`])/g, '$1')
    .replace(/\(\n\s+/g, '(');
  const missing = titles.find((title) => !["'", '"', '`'].some((quote) => source.includes(`(${quote}${title}${quote},`)));
  return missing === undefined ? null : `${file} has no test "${missing}"`;
}
