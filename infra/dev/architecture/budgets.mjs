/** Lines that nine of ten files keep to, and that every file keeps to. */
const linesOfNineInTen = 150;
const linesAtMost = 400;

/**
 * What is over the budget, as sentences.
 * @param {{ file: string, text: string }[]} files
 */
export function overBudget(files) {
  const sizes = files.map(({ file, text }) => ({ file, lines: lineCount(text) })).sort((left, right) => left.lines - right.lines);
  const p90 = sizes[Math.ceil(sizes.length * 0.9) - 1]?.lines ?? 0;
  const long = sizes
    .filter(({ lines }) => lines > linesAtMost)
    .map(({ file, lines }) => `${file} has ${lines} lines, more than ${linesAtMost}`);
  if (p90 <= linesOfNineInTen) return long;
  return [...long, `one file in ten has ${p90} lines or more: nine of ten should keep to ${linesOfNineInTen}`];
}

function lineCount(text) {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
