/** The first three parts of an address: the network, not the one who uses it. */
export function networkOf(address: string): string {
  const v4 = /(?:^|:)(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1];
  return v4 ? `${v4}.*` : `${address.split(':').slice(0, 3).join(':')}:*`;
}
