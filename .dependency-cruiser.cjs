/*
 * Who may import whom (docs: CONTRIBUTING.md). The back end's modules stand in one line and the left never imports the right:
 * a total order has no cycle. The front end: ui, charts, lib <- graphql <- features <- routes <- app.
 */
const MODULES = [
  'platform', 'access', 'audit', 'governance', 'identity', 'localities', 'agreement', 'measures', 'imports', 'meetings',
  'actions', 'updates', 'decisions', 'districts', 'packs', 'search', 'notifications', 'audit-trail', 'trial',
];
const LAYERS = [['ui', 'charts', 'lib'], ['graphql'], ['features'], ['routes'], ['app']];
const FEATURES = 2;
/** The table of every address lies in app/, but is plain words that import nothing: links in features and routes come from it. */
const PATHS = '^frontend/src/app/paths\\.ts$';

const anyOf = names => `(${names.join('|')})`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Only these stand right of every module: they put the modules together. */
const COMPOSERS = ['main', 'server', 'app.module', 'csa', 'entities', 'generate-schema'];

const backend = MODULES.slice(0, -1).map((name, place) =>
  forbid(
    `left-of-${MODULES[place + 1]}`,
    `${name}/ stands left of ${MODULES.slice(place + 1).join(', ')} and may not know them: publish an event, or add the field from the right.`,
    { path: `^backend/src/${name}/` },
    { path: `^backend/src/${anyOf(MODULES.slice(place + 1))}/` },
  ),
);

const frontend = LAYERS.slice(0, -1).map((names, place) =>
  forbid(
    `below-${LAYERS[place + 1].join('-')}`,
    `${names.join(', ')} stand below ${LAYERS.slice(place + 1).flat().join(', ')}.`,
    { path: `^frontend/src/${anyOf(names)}/` },
    { path: `^frontend/src/${anyOf(LAYERS.slice(place + 1).flat())}/`, ...(place >= FEATURES && { pathNot: PATHS }) },
  ),
);

module.exports = {
  forbidden: [
    ...backend,
    ...frontend,
    forbid('module-unknown', 'A new folder in backend/src gets its place in the line, above.', {
      path: '^backend/src/[^/]+/',
      pathNot: `^backend/src/${anyOf([...MODULES, 'csa', 'testing'])}/`,
    }, {}),
    forbid('only-at-the-top', 'Modules do not know what puts them together.', {
      path: `^backend/src/${anyOf(MODULES)}/`,
    }, { path: `^backend/src/${anyOf(COMPOSERS.map(name => name.replace('.', '\\.')))}(\\.ts$|/)` }),
    forbid('paths-alone', 'The table of addresses imports nothing, or features would import app/ through it.', { path: PATHS }, { path: '.' }),
    forbid('feature-alone', 'A feature never imports a feature: a route composes them.', {
      path: '^frontend/src/features/([^/]+)/',
    }, { path: '^frontend/src/features/', pathNot: '^frontend/src/features/$1/' }),
    forbid('ui-plain', 'The design system knows neither the API nor the routes.', {
      path: '^frontend/src/ui/',
      pathNot: '\\.spec\\.tsx?$',
    }, { path: '(^|/)node_modules/(urql|@urql|graphql)/' }),
    forbid('charts-only', 'Only charts/ draws.', { path: '^frontend/src/', pathNot: '^frontend/src/charts/' }, { path: '(^|/)node_modules/recharts/' }),
    forbid('shared-alone', 'shared/ imports nothing.', { path: '^shared/src/', pathNot: '\\.spec\\.ts$' }, { pathNot: '^shared/src/' }),
    forbid('backend-apart', 'The back end knows nothing of the browser.', { path: '^backend/' }, { path: '^(frontend|tests)/' }),
    forbid('frontend-apart', 'The front end speaks GraphQL.', { path: '^frontend/' }, { path: '^(backend|tests)/' }),
    forbid('tests-in-front', 'Tests go through the front door; only tests/support knows the inside.', {
      path: '^tests/(?!support/)',
    }, { path: '^(backend|frontend)/src/' }),
    forbid('no-circle', 'Two files that import each other are one file, or three.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.base.json` },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
