import { Button, Group, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslator } from '../i18n/index.js';
import { MapLegend } from './map-legend.js';
import { nearestParcel } from './nearest-parcel.js';
import styles from './parcel-map.module.css';
import { ParcelShapeView } from './parcel-shape-view.js';
import { type ParcelMapData, shapesOf } from './parcel-shapes.js';
import { MAP_STATUSES, StatusPatterns } from './status-pattern.js';
import { useMapZoom, ZOOM_STEP } from './use-map-zoom.js';

export interface ParcelMapProps {
  map: ParcelMapData;
  selectedId?: string | null;
  onSelect: (id: string) => void;
}

const FALLBACK_WIDTH = 720;

/** The parcels as a map without tiles. One stop of the Tab key; the same parcels must be offered as a table beside it. */
export function ParcelMap({ map, selectedId = null, onSelect }: ParcelMapProps) {
  const { t } = useTranslator();
  const prefix = useId();
  const frame = useElementSize<HTMLDivElement>();
  const width = frame.width || FALLBACK_WIDTH;
  const height = Math.round(Math.min(560, Math.max(280, width * 0.65)));
  const shapes = useMemo(() => shapesOf(map.parcels, width, height), [map.parcels, width, height]);
  const svg = useRef<SVGSVGElement>(null);
  const { transform, zoomBy, reset, show } = useMapZoom(svg, width, height);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const placed = useMemo(() => shapes.map(({ parcel, centre }) => ({ id: parcel.id, centre })), [shapes]);
  const has = (id: string | null) => id !== null && placed.some((shape) => shape.id === id);
  const tabStop = has(focusedId) ? focusedId : has(selectedId) ? selectedId : (placed[0]?.id ?? null);

  const zoomOnParcel = (factor: number) => {
    const shown = has(focusedId) || has(selectedId) ? placed.find(({ id }) => id === tabStop) : undefined;
    zoomBy(factor, shown?.centre);
  };
  const onKey = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = placed.find((shape) => shape.id === id);
    const nextId = from ? nearestParcel(event.key, from, placed) : null;
    if (nextId !== null) document.getElementById(`${prefix}-parcel-${nextId}`)?.focus({ preventScroll: true });
    else if (event.key === 'Enter' || event.key === ' ') onSelect(id);
    else if (event.key === '+' || event.key === '=') zoomOnParcel(ZOOM_STEP);
    else if (event.key === '-') zoomOnParcel(1 / ZOOM_STEP);
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  // Stable callbacks keep hundreds of parcels from being drawn again when one takes the focus.
  const latest = useRef({ onKey, show, placed, onSelect });
  useEffect(() => {
    latest.current = { onKey, show, placed, onSelect };
  });
  const handleKey = useCallback((event: KeyboardEvent, id: string) => latest.current.onKey(event, id), []);
  const handleSelect = useCallback((id: string) => latest.current.onSelect(id), []);
  const handleFocus = useCallback((id: string) => {
    setFocusedId(id);
    const shape = latest.current.placed.find((candidate) => candidate.id === id);
    if (shape) latest.current.show(shape.centre);
  }, []);

  if (shapes.length === 0) return <Text>{t('ui.mapEmpty')}</Text>;
  const present = new Set(shapes.map(({ parcel }) => parcel.status ?? 'unknown'));
  return (
    <div ref={frame.ref}>
      <MapTools schematic={map.schematic} onZoom={zoomOnParcel} onReset={reset} />
      {/* `application`: screen readers leave the arrow keys to the map. */}
      <svg
        ref={svg}
        role="application"
        aria-label={t('ui.mapTitle')}
        aria-describedby={`${prefix}-help`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={styles.map}
        style={{ touchAction: transform.k > 1 ? 'none' : 'pan-y' }}
      >
        <StatusPatterns prefix={prefix} scale={transform.k} />
        <g transform={transform.toString()}>
          {shapes.map((shape) => (
            <ParcelShapeView
              key={shape.parcel.id}
              shape={shape}
              patternPrefix={prefix}
              scale={transform.k}
              isTabStop={shape.parcel.id === tabStop}
              isSelected={shape.parcel.id === selectedId}
              onSelect={handleSelect}
              onFocus={handleFocus}
              onKey={handleKey}
            />
          ))}
        </g>
      </svg>
      <MapLegend statuses={MAP_STATUSES.filter((status) => present.has(status))} />
      <Text id={`${prefix}-help`} size="sm" c="dimmed">
        {t('ui.mapHelp')}
      </Text>
    </div>
  );
}

function MapTools({ schematic, onZoom, onReset }: { schematic: boolean; onZoom: (factor: number) => void; onReset: () => void }) {
  const { t } = useTranslator();
  return (
    <Group justify="space-between" gap="xs" mb="xs">
      <Text size="sm" fw={600}>
        {schematic && t('ui.mapSchematic')}
      </Text>
      <Group gap={6}>
        <Button size="xs" variant="default" aria-label={t('ui.mapZoomIn')} onClick={() => onZoom(ZOOM_STEP)}>
          +
        </Button>
        <Button size="xs" variant="default" aria-label={t('ui.mapZoomOut')} onClick={() => onZoom(1 / ZOOM_STEP)}>
          −
        </Button>
        <Button size="xs" variant="default" onClick={onReset}>
          {t('ui.mapReset')}
        </Button>
      </Group>
    </Group>
  );
}
