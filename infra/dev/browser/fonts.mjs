import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const families = [
  { name: 'Noto Sans KR', packageFile: require.resolve('@expo-google-fonts/noto-sans-kr/package.json') },
  { name: 'Noto Sans SC', packageFile: require.resolve('@expo-google-fonts/noto-sans-sc/package.json') },
];
const weights = ['400Regular', '700Bold'];
const generic = ['sans-serif', 'serif', 'monospace', 'system-ui'];

/**
 * Writes the font configuration with which a browser draws Korean and Chinese on a machine without any font, the same on
 * every machine: the fonts are those of our PDFs, from npm. Han characters that both languages have take their Korean shape
 * unless the page names the Chinese font, as ours do for Chinese.
 * @param {string} dir where the file and the font cache lie
 * @returns {string} the file, for FONTCONFIG_FILE
 */
export function writeFontConfiguration(dir) {
  const file = path.join(dir, 'fonts.conf');
  const text = configuration(path.join(dir, 'font-cache'));
  if (readText(file) === text) return file;
  fs.mkdirSync(dir, { recursive: true });
  // A browser that another process starts just now must not read half a file.
  const part = `${file}.${process.pid}.part`;
  fs.writeFileSync(part, text);
  fs.renameSync(part, file);
  return file;
}

function configuration(cacheDir) {
  const dirs = families.flatMap(({ packageFile }) =>
    weights.map((weight) => `<dir>${xmlText(path.join(path.dirname(packageFile), weight))}</dir>`),
  );
  const preferred = families.map(({ name }) => `<family>${name}</family>`).join('');
  const aliases = generic.map((family) => `<alias><family>${family}</family><prefer>${preferred}</prefer></alias>`);
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...dirs,
    `<cachedir>${xmlText(cacheDir)}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}

function xmlText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
