import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What of a built file matters here. */
export interface BuiltFile {
  type: 'chunk' | 'asset';
  fileName: string;
  code?: string;
  isEntry?: boolean;
  facadeModuleId?: string | null;
  imports?: readonly string[];
}

/** The scripts that a browser fetches before it can show one page: the entry, the page's own file, and all that they import at once. */
export function firstLoad(bundle: Readonly<Record<string, BuiltFile>>, route: string): { files: string[]; bytes: number } {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const page = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(route));
  if (!page) throw new Error(`No built file is the page ${route}, so its first load cannot be measured.`);
  const files = new Set<string>();
  const add = (name: string) => {
    if (files.has(name) || bundle[name]?.type !== 'chunk') return;
    files.add(name);
    bundle[name].imports?.forEach(add);
  };
  for (const chunk of chunks) if (chunk.isEntry) add(chunk.fileName);
  add(page.fileName);
  return { files: [...files], bytes: [...files].reduce((sum, name) => sum + gzipSync(bundle[name]?.code ?? '').length, 0) };
}

/** Fails the build when the first load of a page has become heavier than it may be. */
export function firstLoadBudget(route: string, mostBytes: number): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const { files, bytes } = firstLoad(bundle as unknown as Record<string, BuiltFile>, route);
      const said = `First load of ${route}: ${kilobytes(bytes)} of script in ${files.length} files, gzip; at most ${kilobytes(mostBytes)}.`;
      if (bytes > mostBytes) this.error(`${said} Fetch what the page does not need at once by import(), or leave it out.`);
      process.stdout.write(`${said}\n`);
    },
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
