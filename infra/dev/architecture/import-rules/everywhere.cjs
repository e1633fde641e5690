const { forbid, ours, tests } = require('./places.cjs');

/** What holds between any two files. */
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

module.exports = { everywhere };
