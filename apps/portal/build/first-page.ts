import { gzipSync } from 'node:zlib';

/** What an investor's browser loads until the first page stands: sign-in and home, in Chinese. */
export const FIRST_PAGE_SOURCES = [
  'index.html',
  'src/features/session/components/sign-in-page.tsx',
  'src/features/home/components/home-page.tsx',
  '/i18n/dist/catalogs/zh-CN/start.js',
] as const;

/** Limit for the JavaScript of the first page, in thousands of gzipped bytes: a phone on a slow link to Korea. */
const FIRST_PAGE_LIMIT_KB = 230;

export interface ManifestChunk {
  file: string;
  imports?: string[];
}
export type Manifest = Readonly<Record<string, ManifestChunk>>;

export interface BundleReport {
  firstPageKb: number;
  limitKb: number;
  files: { file: string; gzipKb: number }[];
}

/** Files of the given sources with everything that they import statically. */
export function filesOf(manifest: Manifest, sources: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk for ${key}: correct FIRST_PAGE_SOURCES`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(Object.keys(manifest).find((key) => key === source || key.endsWith(source)) ?? source);
  return [...new Set([...seen].map((key) => manifest[key]?.file ?? ''))].filter((file) => file.endsWith('.js')).sort();
}

const inKb = (bytes: number): number => Math.round(bytes / 100) / 10;

export function reportFirstPage(manifest: Manifest, read: (file: string) => Uint8Array): BundleReport {
  const sizes = filesOf(manifest, FIRST_PAGE_SOURCES).map((file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).byteLength }));
  return {
    firstPageKb: inKb(sizes.reduce((sum, { bytes }) => sum + bytes, 0)),
    limitKb: FIRST_PAGE_LIMIT_KB,
    files: sizes.map(({ file, bytes }) => ({ file, gzipKb: inKb(bytes) })),
  };
}
