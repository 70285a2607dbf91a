import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/**
 * The typed `graphql()` looks each document up in one table of all of them, which would put every page's query into
 * the first load. In the bundle each call becomes the text it stands for: an operation with the fragments it spreads.
 * A fragment of its own is only a type, so nothing of it remains.
 */
export function inlineDocuments(sourceFolder: string): Plugin {
  let fragments = new Map<string, string>();
  const collect = () => {
    fragments = collectFragments(sourceFolder);
  };
  return {
    name: 'inline-graphql-documents',
    enforce: 'pre',
    buildStart: collect,
    watchChange: collect,
    transform(code, id) {
      if (!id.startsWith(sourceFolder) || id.includes('/generated/') || !code.includes('graphql(`')) return null;
      return { code: code.replaceAll(call, (_, text: string) => inlined(text, fragments)), map: null };
    },
  };
}

function inlined(text: string, fragments: ReadonlyMap<string, string>): string {
  return nameOfFragment(text) ? '""' : JSON.stringify([text, ...spreadIn(text, fragments)].map(tight).join('\n'));
}

/** The fragments that a text spreads, and those that they spread. */
function spreadIn(text: string, fragments: ReadonlyMap<string, string>): string[] {
  const found = new Map<string, string>();
  const visit = (source: string) => {
    for (const [, name = ''] of source.matchAll(/\.\.\.\s*([A-Za-z_]\w*)/g)) {
      if (name === 'on' || found.has(name)) continue;
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`No file defines the fragment ${name}`);
      found.set(name, fragment);
      visit(fragment);
    }
  };
  visit(text);
  return [...found.values()];
}

function collectFragments(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'));
  const texts = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(call)].map(([, text = '']) => text));
  return new Map(texts.flatMap((text) => {
    const name = nameOfFragment(text);
    return name ? [[name, text]] : [];
  }));
}

function nameOfFragment(text: string): string | undefined {
  return /^\s*fragment\s+(\w+)/.exec(text)?.[1];
}

function tight(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
