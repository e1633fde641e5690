import { type ReactNode, useEffect, useRef } from 'react';

/** Brings what appears in it into view: a conflict above a long form would not be seen by who pressed the button below it. */
export function Attention({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.scrollIntoView?.({ block: 'center' });
    frame.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={frame} tabIndex={-1}>
      {children}
    </div>
  );
}
