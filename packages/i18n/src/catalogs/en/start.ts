import { namespaced } from '../namespaced.js';
import { errors } from './errors.js';
import { home } from './home.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { terms } from './terms.js';
import { ui } from './ui.js';
import { values } from './values.js';

/** What the portal says before and on its first page; fetched first. */
export const start = namespaced({
  errors,
  home,
  session,
  shell,
  terms,
  ui,
  values,
});
