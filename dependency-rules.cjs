// Who may use whom. Every rule here has a tree in infra/dev/architecture/fixtures/imports that breaks it and must be caught.
const { apiModules } = require('./infra/dev/architecture/import-rules/api-modules.cjs');
const { everywhere } = require('./infra/dev/architecture/import-rules/everywhere.cjs');
const { packages } = require('./infra/dev/architecture/import-rules/packages.cjs');
const { portal } = require('./infra/dev/architecture/import-rules/portal.cjs');
const { purity } = require('./infra/dev/architecture/import-rules/purity.cjs');

/** What the product's code of a workspace may use of the others; what its tests may use on top. `@bridge/` stands before each. */
const mayUse = {
  'packages/common': { product: [], tests: [] },
  'packages/i18n': { product: ['common'], tests: [] },
  'packages/matching': { product: ['common'], tests: ['reference-data'] },
  'packages/reference-data': { product: ['common'], tests: [] },
  'packages/test-factories': { product: ['common'], tests: [] },
  'packages/spreadsheet': { product: ['common'], tests: ['reference-data'] },
  'packages/reports': { product: ['common', 'i18n', 'spreadsheet'], tests: [] },
  'apps/api': { product: ['common', 'i18n', 'matching', 'reference-data', 'reports', 'spreadsheet'], tests: ['dev', 'test-factories'] },
  'apps/cli': { product: ['common', 'i18n', 'matching', 'reference-data', 'reports', 'spreadsheet'], tests: [] },
  'apps/portal': { product: ['common', 'i18n', 'spreadsheet/values'], tests: ['test-factories'] },
  'apps/e2e': { product: ['common', 'dev', 'i18n', 'reference-data'], tests: [] },
};

/** The modules of the API, lowest level first. A module uses the doors of lower levels only. */
const moduleLevels = [
  ['audit', 'documents'],
  ['privacy'],
  ['organisations', 'rules', 'identity'],
  ['opportunities', 'projects', 'delegations', 'registrations'],
  ['interests'],
  ['matching'],
  ['mous'],
  ['home', 'data-exchange'],
];

module.exports = {
  forbidden: [...everywhere(), ...packages(mayUse), ...apiModules(moduleLevels), ...portal(), ...purity()],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: ['/fixtures/', '(^|/)\\.(turbo|data)/'] },
    // A type that is imported is a dependency too: it is known there.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default', 'require'] },
  },
};
