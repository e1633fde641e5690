const { forbid, ours, testFiles } = require('./places.cjs');

/**
 * Which workspace may use which.
 * @param {Record<string, { product: string[], tests: string[] }>} mayUse
 */
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

module.exports = { packages };
