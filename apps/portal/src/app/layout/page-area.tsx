import { AppShell } from '@mantine/core';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { withoutLanguage } from '../../shared/navigation/index.js';
import classes from './layout.module.css';
import { ViewAsBanner } from './view-as-banner.js';

/** The page itself. After a change of page it takes the focus, as a freshly loaded document would: readers by ear and keyboard start there. */
export function PageArea() {
  const area = useRef<HTMLElement>(null);
  const path = withoutLanguage(useLocation().pathname);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    area.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <AppShell.Main ref={area} id="content" tabIndex={-1} className={classes.page}>
      <ViewAsBanner />
      <Outlet />
    </AppShell.Main>
  );
}
