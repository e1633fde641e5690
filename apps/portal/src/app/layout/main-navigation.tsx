import { NavLink } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslator } from '../../shared/i18n/index.js';
import { AppLink, paths, withoutLanguage } from '../../shared/navigation/index.js';
import { useViewer } from '../../shared/session/index.js';
import { NAVIGATION } from './navigation-items.js';

function isAt(pathname: string, path: string): boolean {
  return path === paths.home() ? pathname === path : pathname === path || pathname.startsWith(`${path}/`);
}

export function MainNavigation({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslator();
  const { role } = useViewer();
  const pathname = withoutLanguage(useLocation().pathname);
  return (
    <nav aria-label={t('shell.navigation')}>
      {NAVIGATION[role].map(({ path, label }) => {
        const active = isAt(pathname, path);
        return (
          <NavLink
            key={path}
            component={AppLink}
            to={path}
            label={t(label)}
            active={active}
            aria-current={active ? 'page' : undefined}
            onClick={onChosen}
          />
        );
      })}
    </nav>
  );
}
