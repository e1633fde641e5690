// Makes dependency-cruiser rules from the tables in dependency-rules.cjs.

const testFiles = '\\.spec\\.[a-z]+$|(^|/)testing/|^apps/[^/]+/test/|(^|/)bench/|(^|/)jest\\.';
const tests = `${testFiles}|^apps/e2e/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A package of ours as it is found when it is built, through the link of npm, and when it is not. */
const ours = (name) => `(^|/)(packages|infra)/${name}/|^@bridge/${name}(/|$)`;
const fromNpm = (...names) => names.map((name) => `(^|/)node_modules/${name}|^${name}(/|$)`).join('|');

function everywhere() {
  return [
    forbid('no-cycle', 'Load order must not be logic: take out what both need.', {}, { circular: true }),
    forbid('resolvable', 'What is imported must exist.', {}, { couldNotResolve: true, pathNot: '^@bridge/|^virtual:' }),
    forbid(
      'declared',
      'What a workspace uses stands in its own package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: ours('[^/]+') },
    ),
    forbid(
      'no-tests-in-product',
      'What ships never needs what tests it.',
      { pathNot: tests },
      {
        path: `\\.spec\\.[a-z]+$|^(apps|packages|infra)/.*/testing/|^apps/[^/]+/test/|${ours('test-factories')}`,
        pathNot: '^packages/test-factories/src/',
      },
    ),
    forbid(
      'no-tools-in-product',
      'What ships needs no development dependency.',
      { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: ours('[^/]+') },
    ),
    forbid(
      'package-door',
      'A workspace is used through its exports, never through its files.',
      { path: '^(apps|packages)/([^/]+)/' },
      { path: '^(apps|packages|infra|bench)/', pathNot: ['^$1/$2/', '(^|/)dist/', '^infra/dev/(jest-preset|browser|postgres/cluster)\\.'] },
    ),
  ];
}

/** @param {Record<string, { product: string[], tests: string[] }>} mayUse */
function packages(mayUse) {
  return Object.entries(mayUse).flatMap(([workspace, { product, tests: inTests }]) => [
    packageRule(`^${workspace}/`, testFiles, product),
    packageRule(`^${workspace}/.*(${testFiles})`, undefined, [...product, ...inTests]),
  ]);
}

function packageRule(path, pathNot, allowed) {
  const to = { path: ours('[^/]+'), pathNot: [...allowed.map(placeOf), `${path.split('/').slice(0, 2).join('/')}/`] };
  return forbid(
    'package-table',
    'The table in dependency-rules.cjs says which package uses which.',
    { path, ...(pathNot && { pathNot }) },
    to,
  );
}

function placeOf(allowed) {
  const [name, ...door] = allowed.split('/');
  if (door.length === 0) return ours(name);
  return `(^|/)packages/${name}/dist/${door.join('/')}/|^@bridge/${allowed}$`;
}

/**
 * A test may set its scene through the door of any module: nothing imports a test, so no circle can come of it.
 * @param {string[][]} levels names of modules, lowest level first
 */
function apiModules(levels) {
  const modules = '^apps/api/src/modules';
  const doors = `${modules}/[^/]+/index\\.ts$`;
  const levelRules = levels.flatMap((names, level) => {
    const sameOrHigher = levels.slice(level).flat();
    return names.map((name) => {
      const others = sameOrHigher.filter((other) => other !== name);
      const to = { path: others.length === 0 ? '^$' : `${modules}/(${others.join('|')})/` };
      return forbid(
        'module-level',
        'A module uses lower levels only; a higher one subscribes or is asked through a port.',
        { path: `${modules}/${name}/`, pathNot: testFiles },
        to,
      );
    });
  });
  return [
    ...levelRules,
    forbid(
      'module-listed',
      'A module has a level in dependency-rules.cjs.',
      { path: `${modules}/(?!(${levels.flat().join('|')})/)[^/]+/` },
      {},
    ),
    forbid(
      'module-door',
      'A module is used through its index.ts.',
      { path: `${modules}/([^/]+)/` },
      { path: `${modules}/[^/]+/`, pathNot: [`${modules}/$1/`, doors] },
    ),
    forbid(
      'module-door-from-outside',
      'A module is used through its index.ts, also by what puts the application together.',
      { path: '^apps/api/src/', pathNot: `${modules}/[^/]+/` },
      { path: `${modules}/[^/]+/`, pathNot: doors },
    ),
    forbid(
      'platform-knows-no-module',
      'The platform is the ground of any module.',
      { path: '^apps/api/src/platform/' },
      { path: `${modules}/` },
    ),
  ];
}

function portal() {
  const source = '^apps/portal/src';
  return [
    forbid(
      'feature-island',
      'Features meet in app/routes only.',
      { path: `${source}/features/([^/]+)/` },
      { path: `${source}/features/`, pathNot: `${source}/features/$1/` },
    ),
    forbid(
      'feature-knows-no-app',
      'The application knows its features, not the other way round.',
      { path: `${source}/features/` },
      { path: `${source}/app/` },
    ),
    forbid(
      'shared-knows-no-feature',
      'What is shared knows nobody who shares it.',
      { path: `${source}/shared/` },
      { path: `${source}/(features|app)/` },
    ),
  ];
}

function purity() {
  return [
    forbid(
      'pure-domain',
      'Rules of the business are plain code: they hold without a framework.',
      { path: '/domain/', pathNot: tests },
      { path: fromNpm('@nestjs/', '@fastify/', 'typeorm', 'pg', 'pg-boss', 'fastify', 'rxjs', 'react') },
    ),
    forbid(
      'pure-engine',
      'The same input gives the same bytes anywhere: no files, network, clock or processes. Hashing is arithmetic.',
      { path: '^packages/matching/', pathNot: tests },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    ),
    forbid(
      'pure-engine-packages',
      'The engine is arithmetic of its own on the words of common.',
      { path: '^packages/matching/src/', pathNot: tests },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'], pathNot: ours('common') },
    ),
  ];
}

module.exports = { apiModules, everywhere, packages, portal, purity };
