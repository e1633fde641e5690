import { type Endpoint, ROLES, type Role } from '@bridge/common';
import { expected, ownershipsFor, RECORD_OF, ROUTES } from './access-rules.js';

function cell(name: string, endpoint: Endpoint, role: Role): string {
  const kind = RECORD_OF[name] ?? null;
  if (kind === null) return expected(endpoint, role, null, null) === 'served' ? 'yes' : '–';
  const ownerships = ownershipsFor(role, kind);
  const served = ownerships.filter((ownership) => expected(endpoint, role, kind, ownership) === 'served');
  if (served.length === 0) return '–';
  return served.length === ownerships.length ? 'yes' : served.join(', ');
}

/** Every route with its right and what each role may do with it, as `docs/access-matrix.md` prints it. */
export function accessPage(): string {
  const rows = ROUTES.map(([name, endpoint]) => {
    const cells = ROLES.map((role) => cell(name, endpoint, role));
    return `| ${endpoint.method} | \`/api${endpoint.path}\` | ${name} | ${endpoint.access} | ${RECORD_OF[name] ?? ''} | ${cells.join(' | ')} |`;
  });
  return [
    '# Access matrix',
    '',
    'Every route, the right that it wants, the kind of record that it speaks of, and what comes of it in each role: `yes` (whichever record), `–` (refused, or not there), or whose records alone: the own company’s, those of the delegation that one organises, or public ones. What a role may not see is answered as if it did not exist (404); what it may see but not do is refused (403). `npm run access-matrix` calls every route in every role for every kind of ownership against a real database; a test holds this page to it.',
    '',
    `| method | route | name | right | record | ${ROLES.join(' | ')} |`,
    `| --- | --- | --- | --- | --- | ${ROLES.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}
