const patterns = new Map<string, RegExp>();

/**
 * Whether a text names somebody or something, whole words only: Stafford is not named by Staffordshire. "Newcastle-under-Lyme" is also named by Newcastle under
 * Lyme, "Cannock South & West" by Cannock South and West.
 */
export function isNamedIn(text: string, name: string): boolean {
  return pattern(name).test(text);
}

function pattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const words = name.split(/[\s-]+/).map(word => (/^(?:&|and)$/i.test(word) ? '(?:&|and)' : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const made = new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s\-‐‑–]+`)}(?![\p{L}\p{N}])`, 'iu');
  patterns.set(name, made);
  return made;
}
