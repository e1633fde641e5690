import { PARCEL_STATUSES, type ParcelStatus } from '@bridge/common';

export type MapStatus = ParcelStatus | 'unknown';
export const MAP_STATUSES: readonly MapStatus[] = [...PARCEL_STATUSES, 'unknown'];

/** Ground and ink of each status; the pattern alone tells them apart in print and to those who do not see colours. */
const LOOKS: Record<MapStatus, { ground: string; ink: string; marks: string }> = {
  available: { ground: '#cfe8d5', ink: '#1b6b35', marks: '' },
  negotiating: { ground: '#fdf1cf', ink: '#8a5a00', marks: 'M-2 2 2 -2 M0 8 8 0 M6 10 10 6' },
  held: { ground: '#fbe0cc', ink: '#a14300', marks: 'M0 0 8 8 M8 0 0 8' },
  contracted: { ground: '#b9c7dc', ink: '#2b4a7a', marks: 'M0 4H8' },
  suspended: { ground: '#e4e4e7', ink: '#52525b', marks: 'M4 0V8' },
  unknown: { ground: '#ffffff', ink: '#5c636a', marks: 'M3.5 4a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0' },
};

export const inkOf = (status: MapStatus): string => LOOKS[status].ink;

/** The patterns of all statuses for one SVG. `scale` is the zoom, so that marks keep their size on the screen. */
export function StatusPatterns({ prefix, scale = 1 }: { prefix: string; scale?: number }) {
  return (
    <defs>
      {MAP_STATUSES.map((status) => {
        const { ground, ink, marks } = LOOKS[status];
        return (
          <pattern
            key={status}
            id={`${prefix}-${status}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${1 / scale})`}
          >
            <rect width="8" height="8" fill={ground} />
            <path d={marks} fill="none" stroke={ink} strokeWidth="1" />
          </pattern>
        );
      })}
    </defs>
  );
}
