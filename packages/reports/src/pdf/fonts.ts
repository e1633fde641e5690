import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const FACES: readonly (readonly [packageName: string, file: string])[] = [
  ['@expo-google-fonts/noto-sans-kr', '400Regular/NotoSansKR_400Regular.ttf'],
  ['@expo-google-fonts/noto-sans-kr', '700Bold/NotoSansKR_700Bold.ttf'],
  ['@expo-google-fonts/noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'],
  ['@expo-google-fonts/noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'],
];

/** Absolute paths of the four faces that a report embeds: Noto Sans KR and SC, regular and bold. */
export function fontFiles(): string[] {
  return FACES.map(([packageName, file]) => join(dirname(require.resolve(`${packageName}/package.json`)), file));
}
