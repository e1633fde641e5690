import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { languageOf, useLocale } from '../i18n/index.js';
import { inLanguage } from './language-path.js';
import type { AppPath } from './paths.js';

export interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: AppPath;
  search?: Readonly<Record<string, unknown>>;
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

// Without it a link to `/reports` would call itself the current page on `/reports/7` too.
const EXACT = { exact: true };

/** A bare link to a page in the reader's language; also for `<Button component={AppLink} to={…}>`. The page's code is fetched on hover. */
export function AppLink({ to, search = {}, ...rest }: AppLinkProps) {
  return <Link to={inLanguage(languageOf(useLocale()), to)} search={search} preload="intent" activeOptions={EXACT} {...rest} />;
}

/** A link that looks like one. */
export function TextLink(props: AppLinkProps & AnchorProps) {
  return <Anchor component={AppLink} {...props} />;
}
