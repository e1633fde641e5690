import { AppShell, NavLink } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslator } from '../../shared/i18n/index.js';
import { AppLink, paths, withoutLanguage } from '../../shared/navigation/index.js';
import { useViewer } from '../../shared/session/index.js';
import classes from './layout.module.css';
import { NAVIGATION } from './navigation-items.js';

function isAt(pathname: string, path: string): boolean {
  return path === paths.home() ? pathname === path : pathname === path || pathname.startsWith(`${path}/`);
}

export function MainNavigation({ opened, onChosen }: { opened: boolean; onChosen: () => void }) {
  const { t } = useTranslator();
  const { role } = useViewer();
  const pathname = withoutLanguage(useLocation().pathname);
  return (
    <AppShell.Navbar p="xs" aria-label={t('shell.navigation')} className={classes.navigation} data-opened={opened || undefined}>
      {NAVIGATION[role].map(({ path, label, within }) => {
        const active = isAt(pathname, path) || (within !== undefined && isAt(pathname, within));
        return (
          <NavLink
            key={path}
            component={AppLink}
            to={path}
            label={t(label)}
            active={active}
            className={classes.navigationLink}
            aria-current={active ? 'page' : undefined}
            onClick={onChosen}
          />
        );
      })}
    </AppShell.Navbar>
  );
}
