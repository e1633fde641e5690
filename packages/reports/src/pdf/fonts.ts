import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const KOREAN = dirname(require.resolve('@expo-google-fonts/noto-sans-kr/package.json'));
const CHINESE = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));

/** Absolute paths of the four faces that a report embeds: Noto Sans KR and SC, regular and bold. */
export function fontFiles(): string[] {
  return [
    join(KOREAN, '400Regular/NotoSansKR_400Regular.ttf'),
    join(KOREAN, '700Bold/NotoSansKR_700Bold.ttf'),
    join(CHINESE, '400Regular/NotoSansSC_400Regular.ttf'),
    join(CHINESE, '700Bold/NotoSansSC_700Bold.ttf'),
  ];
}
