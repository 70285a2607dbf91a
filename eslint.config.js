import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const SOURCES = ['backend/src/**/*.ts', 'shared/src/**/*.ts', 'frontend/src/**/*.{ts,tsx}'];
const TESTS = ['**/*.spec.{ts,tsx}', 'tests/**/*.ts'];

const NODE = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'AbortController', 'fetch', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'].map(name => [name, 'readonly']),
);
const COMMON_JS = { ...NODE, require: 'readonly', module: 'writable', __dirname: 'readonly' };

/** A ban by the shape of the code, with the sentence that people read. */
const ban = (selector, message) => ({ selector, message });

const NO_DEFAULT_EXPORT = ban('ExportDefaultDeclaration', 'Export by name: a thing has one name everywhere.');
const NO_BARREL = ban('ExportAllDeclaration', 'No barrels: import a thing from the file that holds it.');
const NAMED_AFTER_NOTHING = ['ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].map(kind =>
  ban(`${kind}[id.name=/^I[A-Z][a-z]|(Manager|Helper|Utils?|Base|Common|Core|Data|Info|Dto|Impl)$/]`, 'This name says nothing: use a word of the domain.'),
);
const NO_LEFT_OUT_TESTS = [
  ban('CallExpression > MemberExpression[property.name=/^(only|skip|todo|fixme|failing)$/][object.name=/^(it|test|describe)$/]', 'Every test runs, always.'),
  ban('CallExpression > MemberExpression[property.name=/^(only|skip|fixme)$/][object.property.name="describe"]', 'Every test runs, always.'),
  ban('CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'Every test runs, always.'),
  ban('CallExpression[callee.property.name="waitForTimeout"]', 'No sleeps: wait for what the person would see.'),
  ban('CallExpression[callee.property.name=/^toMatch(Inline)?Snapshot$/]', 'No snapshots: say what is expected.'),
];

export default ts.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/generated/', '.build/', '.data/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...ts.configs.recommended],
    rules: {
      'no-undef': 'off', // the compiler's own work
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-function-type': 'off', // TypeORM and Nest call a class a Function
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'max-params': ['warn', { max: 6 }],
    },
  },
  {
    files: SOURCES,
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_BARREL, ...NAMED_AFTER_NOTHING],
    },
  },
  {
    files: TESTS,
    rules: { 'no-restricted-syntax': ['error', NO_BARREL, ...NO_LEFT_OUT_TESTS] },
  },
  {
    files: ['**/{index,helper,helpers,util,utils,common,*.helper,*.util,*.utils}.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ban('Program', 'Name the file after the one thing it holds.')] },
  },
  { files: ['**/migrations/*.ts'], rules: { 'max-lines': 'off' } }, // tables are long, and one idea
  {
    files: ['frontend/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['frontend/src/**/*.{ts,tsx}'],
    ignores: ['frontend/src/charts/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'recharts', message: 'Only charts/ draws: use a figure from there.' }] }] },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: NODE } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: COMMON_JS } },
  { files: ['infra/start/start.cjs'], languageOptions: { ecmaVersion: 5 } },
);
