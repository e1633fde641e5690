export interface Placed {
  id: string;
  centre: readonly [x: number, y: number];
}

const DIRECTIONS: Partial<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The parcel that an arrow key leads to: the nearest on that side, where sideways distance counts double. Null at the edge or for other keys. */
export function nearestParcel(key: string, from: Placed, all: readonly Placed[]): string | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  let best: { id: string; cost: number } | null = null;
  for (const { id, centre } of all) {
    const [dx, dy] = [centre[0] - from.centre[0], centre[1] - from.centre[1]];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = along + 2 * aside;
    if (id !== from.id && along > 0.5 && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}
