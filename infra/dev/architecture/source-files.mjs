import fs from 'node:fs';
import path from 'node:path';

const places = ['apps', 'packages', 'infra', 'bench'];
// What is made, fetched, broken on purpose, or data.
const passedOver = new Set(['node_modules', 'dist', '.turbo', '.data', 'coverage', 'artifacts', 'fixtures', 'data', 'samples']);
const source = /\.(ts|tsx|mts|mjs|cjs|css|grit)$/;

/**
 * What people of this house have written, tests included.
 * @param {string} root the checkout
 * @returns {{ file: string, text: string }[]} files relative to the checkout, in order
 */
export function sourceFiles(root) {
  return places.flatMap((place) => filesUnder(root, place)).map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));
}

function filesUnder(root, dir) {
  if (!fs.existsSync(path.join(root, dir))) return [];
  return fs
    .readdirSync(path.join(root, dir), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${dir}/${entry.name}`;
      if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesUnder(root, file);
      return source.test(entry.name) ? [file] : [];
    });
}
