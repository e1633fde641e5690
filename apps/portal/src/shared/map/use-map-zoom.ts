import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef, useState } from 'react';

const MAX_ZOOM = 12;
export const ZOOM_STEP = 1.5;

// The wheel and one finger belong to the page: the map takes them only with Ctrl or once it is zoomed in.
function wanted(event: Event, k: number): boolean {
  if (event.type === 'wheel') return (event as WheelEvent).ctrlKey;
  if (event.type === 'touchstart') return (event as TouchEvent).touches.length > 1 || k > 1;
  return !(event as MouseEvent).button;
}

/** Zooming and panning of an SVG of the given size. `show` brings a point of the unzoomed map into sight. */
export function useMapZoom(svg: RefObject<SVGSVGElement | null>, width: number, height: number) {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const current = useRef(transform);
  useEffect(() => {
    if (!svg.current) return;
    const box: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    const zooming = zoom<SVGSVGElement, unknown>()
      .extent(box)
      .translateExtent(box)
      .scaleExtent([1, MAX_ZOOM])
      .filter((event: Event) => wanted(event, current.current.k))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        current.current = event.transform;
        setTransform(event.transform);
      });
    behavior.current = zooming;
    const selection = select(svg.current);
    selection.call(zooming).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [svg, width, height]);

  const act = (change: (zooming: ZoomBehavior<SVGSVGElement, unknown>, target: SVGSVGElement) => void) => {
    if (behavior.current && svg.current) change(behavior.current, svg.current);
  };
  return {
    transform,
    /** Zooms and, where a point of the unzoomed map is given, brings it to the middle: the way to move the map without dragging. */
    zoomBy: (factor: number, centre?: readonly [number, number]) =>
      act((zooming, target) => {
        zooming.scaleBy(select(target), factor);
        if (centre) zooming.translateTo(select(target), centre[0], centre[1]);
      }),
    reset: () => act((zooming, target) => zooming.transform(select(target), zoomIdentity)),
    show: ([x, y]: readonly [number, number]) => {
      const [shownX, shownY] = current.current.apply([x, y]);
      if (shownX >= 0 && shownX <= width && shownY >= 0 && shownY <= height) return;
      act((zooming, target) => zooming.translateTo(select(target), x, y));
    },
  };
}
