import { formatArea } from '@bridge/i18n';
import { type KeyboardEvent, memo, type SVGProps } from 'react';
import { useTranslator } from '../i18n/index.js';
import styles from './parcel-map.module.css';
import type { ParcelShape } from './parcel-shapes.js';
import { inkOf } from './status-pattern.js';

export interface ParcelShapeViewProps {
  shape: ParcelShape;
  patternPrefix: string;
  scale: number;
  /** The one parcel that the Tab key reaches. */
  isTabStop: boolean;
  isSelected: boolean;
  onSelect: (id: string) => void;
  onFocus: (id: string) => void;
  onKey: (event: KeyboardEvent, id: string) => void;
}

const LABEL_SIZE = 12;

/** One parcel: outline, pattern and, where it has room, its number. Lines and letters keep their size at every zoom. */
export const ParcelShapeView = memo(function ParcelShapeView(props: ParcelShapeViewProps) {
  const { shape, patternPrefix, scale, isTabStop, isSelected, onSelect, onFocus, onKey } = props;
  const { t, term, locale } = useTranslator();
  const { id, parcelNo, block, status, areaM2 } = shape.parcel;
  const name = [
    parcelNo,
    term('block', block),
    status === null ? t('ui.mapStatusUnknown') : term('parcelStatus', status),
    areaM2 === null ? null : formatArea(locale, areaM2),
  ];
  const fontSize = LABEL_SIZE / scale;
  const hasRoom = shape.width * scale > parcelNo.length * LABEL_SIZE * 0.62 + 4;
  // An SVG has no button of its own, and an HTML one would not follow the outline.
  const button: SVGProps<SVGGElement> = {
    role: 'button',
    tabIndex: isTabStop ? 0 : -1,
    'aria-label': name.filter((part) => part !== null).join(', '),
    'aria-pressed': isSelected,
    onClick: (event) => {
      // The zoom behaviour holds back the focus that a press of the mouse would give.
      event.currentTarget.focus();
      onSelect(id);
    },
    onFocus: () => onFocus(id),
    onKeyDown: (event) => onKey(event, id),
  };
  return (
    <g id={`${patternPrefix}-parcel-${id}`} className={styles.parcel} {...button}>
      <path
        d={shape.path}
        fill={`url(#${patternPrefix}-${status ?? 'unknown'})`}
        stroke={inkOf(status ?? 'unknown')}
        strokeWidth={isSelected ? 3.5 : 1.25}
        strokeDasharray={status === null ? '4 3' : undefined}
        vectorEffect="non-scaling-stroke"
      />
      {hasRoom && (
        <text x={shape.centre[0]} y={shape.centre[1]} fontSize={fontSize} strokeWidth={3 / scale} className={styles.label}>
          {parcelNo}
        </text>
      )}
    </g>
  );
});
