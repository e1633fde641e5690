import { ALL_ENDPOINTS, type Endpoint, mayDo, ROLES, type Role } from '@bridge/common';

const mayCall = ({ access }: Endpoint, role: Role): boolean => access === 'public' || access === 'signed-in' || mayDo(role, access);

/** Every route with its right and the roles that hold it, as `docs/access-matrix.md` prints it. */
export function accessMatrix(): string {
  const rows = Object.entries(ALL_ENDPOINTS)
    .map(([name, endpoint]) => ({ name, endpoint }))
    .sort((left, right) => (left.endpoint.path + left.endpoint.method < right.endpoint.path + right.endpoint.method ? -1 : 1))
    .map(({ name, endpoint }) => {
      const roles = ROLES.map((role) => (mayCall(endpoint, role) ? 'yes' : '–'));
      return `| ${endpoint.method} | \`/api${endpoint.path}\` | ${name} | ${endpoint.access} | ${roles.join(' | ')} |`;
    });
  return [
    '# Access matrix',
    '',
    'Every route, the right that it wants, and the roles that hold it. Which records a role sees of what it may read is decided by the queries: an investor only the own company, a reviewer no report before it was submitted. A test calls every route in every role and holds this page to it.',
    '',
    `| method | route | name | right | ${ROLES.join(' | ')} |`,
    `| --- | --- | --- | --- | ${ROLES.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}
