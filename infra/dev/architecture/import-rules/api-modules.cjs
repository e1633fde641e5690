const { forbid, testFiles } = require('./places.cjs');

/**
 * Levels and doors of the API's modules. A test may set its scene through the door of any module: nothing imports a test, so no circle can come of it.
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

module.exports = { apiModules };
