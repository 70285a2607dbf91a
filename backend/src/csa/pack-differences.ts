const MOST = 20;

/** Where two contents differ, as paths such as `items.3.headline`; at most twenty, then how many more. */
export function differences(file: unknown, stored: unknown): string[] {
  const found = pathsOf(file, stored, '');
  return found.length <= MOST ? found : [...found.slice(0, MOST), `and ${found.length - MOST} more`];
}

function pathsOf(one: unknown, other: unknown, path: string): string[] {
  if (isHolder(one) && isHolder(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap(key => pathsOf(one[key], other[key], path ? `${path}.${key}` : key));
  }
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
