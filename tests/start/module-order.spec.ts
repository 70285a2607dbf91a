import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './running.js';

const FORBIDDEN: [importer: string, imported: string, rule: string][] = [
  ['backend/src/platform/a.ts', 'backend/src/access/b.ts', 'left-of-access'],
  ['backend/src/meetings/a.ts', 'backend/src/updates/b.ts', 'left-of-actions'],
  ['backend/src/notifications/a.ts', 'backend/src/trial/b.ts', 'left-of-audit-trail'],
  ['backend/src/audit-trail/a.ts', 'backend/src/trial/b.ts', 'left-of-trial'],
  ['backend/src/updates/c.ts', 'backend/src/app.module.ts', 'only-at-the-top'],
  ['backend/src/gossip/a.ts', 'backend/src/platform/b.ts', 'module-unknown'],
  ['backend/src/updates/d.ts', 'frontend/src/lib/b.ts', 'backend-apart'],
  ['frontend/src/lib/a.ts', 'backend/src/updates/b.ts', 'frontend-apart'],
  ['frontend/src/ui/A.tsx', 'frontend/src/graphql/b.ts', 'below-graphql'],
  ['frontend/src/ui/C.tsx', 'node_modules/urql/index.js', 'ui-plain'],
  ['frontend/src/lib/c.ts', 'node_modules/recharts/index.js', 'charts-only'],
  ['frontend/src/graphql/a.ts', 'frontend/src/features/updates/B.tsx', 'below-features'],
  ['frontend/src/features/updates/A.tsx', 'frontend/src/features/packs/B.tsx', 'feature-alone'],
  ['frontend/src/features/updates/C.tsx', 'frontend/src/routes/BRoute.tsx', 'below-routes'],
  ['frontend/src/routes/ARoute.tsx', 'frontend/src/app/B.tsx', 'below-app'],
  ['frontend/src/app/paths.ts', 'frontend/src/lib/b.ts', 'paths-alone'],
  ['shared/src/a.ts', 'node_modules/pg/index.js', 'shared-alone'],
  ['tests/api/a.spec.ts', 'backend/src/updates/b.ts', 'tests-in-front'],
];

const ALLOWED: [importer: string, imported: string][] = [
  ['backend/src/trial/a.ts', 'backend/src/platform/b.ts'],
  ['frontend/src/routes/CRoute.tsx', 'frontend/src/features/updates/B.tsx'],
  ['frontend/src/features/updates/D.tsx', 'frontend/src/lib/b.ts'],
  ['tests/support/a.ts', 'backend/src/updates/b.ts'],
];

interface Violation {
  from: string;
  rule: { name: string };
}

/** Lays pairs of files, of which the first imports the second, and lets the rules of this checkout judge them. */
function judge(pairs: [string, string, string?][]): Violation[] {
  const tree = mkdtempSync(join(tmpdir(), 'csa-order-'));
  const lay = (path: string, text: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  for (const [, imported] of pairs) lay(imported, 'export const thing = 1;\n');
  for (const [importer, imported] of pairs) {
    lay(importer, `import { thing } from '${'../'.repeat(importer.split('/').length - 1)}${imported}';\nexport const other = thing;\n`);
  }
  const depcruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', join(ROOT, '.dependency-cruiser.cjs'), '-T', 'json', 'backend', 'frontend', 'shared', 'tests'];
  const { stdout } = spawnSync(process.execPath, [depcruise, ...args], { cwd: tree });
  rmSync(tree, { recursive: true, force: true });
  return (JSON.parse(stdout.toString()) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the order of modules', () => {
  const violations = judge([...FORBIDDEN, ...ALLOWED]);
  const rulesBrokenBy = (importer: string) => violations.filter(({ from }) => from === importer).map(({ rule }) => rule.name);

  it.each(FORBIDDEN)('forbids %s to import %s', (importer, _imported, rule) => {
    expect(rulesBrokenBy(importer)).toContain(rule);
  });

  it.each(ALLOWED)('allows %s to import %s', importer => {
    expect(rulesBrokenBy(importer)).toEqual([]);
  });
});
