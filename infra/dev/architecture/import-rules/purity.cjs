const { forbid, fromNpm, ours, tests } = require('./places.cjs');

/** What may know neither framework nor machine. */
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

module.exports = { purity };
