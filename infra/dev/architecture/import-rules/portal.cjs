const { forbid } = require('./places.cjs');

/** Features stand alone; what is shared stands below them, the application above. */
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

module.exports = { portal };
