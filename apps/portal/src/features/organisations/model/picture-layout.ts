import type { Holder, OwnershipView } from '@bridge/common';

/** More boxes than this are no picture any more. */
const MOST_BOXES = 24;
export const BOX = { width: 148, height: 46, gapX: 18, gapY: 62 } as const;

export interface PictureBox {
  key: string;
  /** Null for the organisation itself, at the foot. */
  holder: Holder | null;
  x: number;
  y: number;
}
export interface PictureLine {
  key: string;
  from: PictureBox;
  to: PictureBox;
  percent: number | null;
}

const TARGET = 'target';

/** Boxes in rows, one for each tier, the organisation at the foot and the ends of the chains on top; lines go from holder to held. */
export function pictureOf({ holders, holdings }: Pick<OwnershipView, 'holders' | 'holdings'>) {
  const shown = holders.slice(0, MOST_BOXES);
  const tiers = Math.max(0, ...shown.map(({ tier }) => tier));
  const rows = Array.from({ length: tiers }, (_, index) => shown.filter(({ tier }) => tier === tiers - index));
  const widest = Math.max(1, ...rows.map(({ length }) => length));
  const width = widest * (BOX.width + BOX.gapX) - BOX.gapX;
  const boxes: PictureBox[] = rows.flatMap((row, index) => {
    const start = (width - (row.length * (BOX.width + BOX.gapX) - BOX.gapX)) / 2;
    return row.map((holder, place) => ({
      key: holder.key,
      holder,
      x: start + place * (BOX.width + BOX.gapX),
      y: index * (BOX.height + BOX.gapY),
    }));
  });
  boxes.push({ key: TARGET, holder: null, x: (width - BOX.width) / 2, y: tiers * (BOX.height + BOX.gapY) });
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const lines = holdings.flatMap(({ from, to, percent }, index): PictureLine[] => {
    const [holder, held] = [byKey.get(from), byKey.get(to ?? TARGET)];
    return holder && held && holder !== held ? [{ key: String(index), from: holder, to: held, percent }] : [];
  });
  return {
    boxes,
    lines,
    width,
    height: tiers * (BOX.height + BOX.gapY) + BOX.height,
    cut: holders.length > shown.length ? shown.length : null,
  };
}
