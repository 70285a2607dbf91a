import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { firstLoad, firstLoadBudget, type BuiltFile } from './first-load.js';

const chunk = (fileName: string, bytes: number, more: Partial<BuiltFile> = {}): BuiltFile => ({ type: 'chunk', fileName, code: randomBytes(bytes / 2).toString('hex'), ...more });

function built(shared: number): Record<string, BuiltFile> {
  const files = [
    chunk('entry.js', 1000, { isEntry: true, imports: ['shared.js'] }),
    chunk('page.js', 1000, { facadeModuleId: '/src/routes/OverviewRoute.tsx', imports: ['shared.js', 'part.js'] }),
    chunk('part.js', 1000),
    chunk('shared.js', shared),
    chunk('another-page.js', 900_000, { facadeModuleId: '/src/routes/ThemeRoute.tsx' }),
  ];
  return Object.fromEntries(files.map((file) => [file.fileName, file]));
}

/** Runs the check as the build does; throws what stops the build. */
function check(bundle: Record<string, BuiltFile>) {
  const { generateBundle } = firstLoadBudget('routes/OverviewRoute.tsx', 150_000) as unknown as { generateBundle: (this: unknown, _: unknown, bundle: unknown) => void };
  const context = { error: (message: string) => { throw new Error(message); } };
  generateBundle.call(context, null, bundle);
}

describe('The first load', () => {
  it('is the entry, the page and all that they import at once, each counted one time', () => {
    expect(firstLoad(built(1000), 'routes/OverviewRoute.tsx').files).toEqual(['entry.js', 'shared.js', 'page.js', 'part.js']);
  });

  it('stops the build when it is too heavy, and only then', () => {
    expect(() => check(built(200_000))).not.toThrow();
    expect(() => check(built(400_000))).toThrow(/^First load of routes\/OverviewRoute.tsx: \d+\.\d kB of script in 4 files, gzip; at most 150\.0 kB\./);
  });

  it('cannot be passed by a page that is not there', () => {
    expect(() => firstLoad(built(1000), 'routes/Renamed.tsx')).toThrow('No built file is the page routes/Renamed.tsx');
  });
});
