import type { Source } from '@bridge/reference-data';

const ADDRESS = /https?:\/\/[^\s;]+/;

/** A source as a list of rules shows it: the first address to follow, under the name of its site and the day of the page. */
export function sourceView({ address, date }: Source): { title: string; url: string | null } {
  const url = ADDRESS.exec(address)?.[0] ?? null;
  const name = url === null ? address : URL.canParse(url) ? new URL(url).hostname : url;
  return { title: /^\d/.test(date) ? `${name}, ${date}` : name, url };
}
