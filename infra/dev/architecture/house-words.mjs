// Parted in the middle, so that this file does not break its own rules.
const rules = [
  {
    name: 'told a checker to be quiet',
    pattern: /@ts-(ignore|nocheck|expect-error)|biome[-]ignore|eslint[-]disable|dependency-cruiser[-]disable/,
  },
  { name: 'left work behind', pattern: /\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b/ },
  { name: 'names a folder of one machine', pattern: /(^|[\s'"`(=])\/(Users|wor[k]|root)\/[\w.-]+/m },
];

/**
 * What the house does not write, as sentences: checkers silenced in the code, work left behind, places that only one machine has.
 * @param {{ file: string, text: string }[]} files
 */
export function unwantedWords(files) {
  return files.flatMap(({ file, text }) =>
    rules.filter(({ pattern }) => pattern.test(text)).map(({ name, pattern }) => `${file} ${name}: ${pattern.exec(text)[0].trim()}`),
  );
}
