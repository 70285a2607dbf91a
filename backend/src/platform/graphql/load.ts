import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

/** Fetches the values of many keys at once, in the order of the keys. */
export type LoaderDefinition<K, V> = (db: DataSource, keys: readonly K[]) => Promise<readonly V[]>;

/** The batch loaders of one request: each definition runs once for all the keys asked for in the same moment. */
export class Load {
  private readonly loaders = new Map<unknown, unknown>();

  constructor(private readonly db: DataSource) {}

  one<K, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V> {
    let loader = this.loaders.get(definition) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>(keys => definition(this.db, keys));
      this.loaders.set(definition, loader);
    }
    return loader.load(key);
  }
}

/** Hands a resolver the loaders of its request. */
export const CurrentLoad = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return GqlExecutionContext.create(context).getContext<{ load: Load }>().load;
});

/** Puts rows in the order of the keys; a key without a row gets null. */
export function inOrder<V, K = string>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): (V | null)[] {
  const byKey = new Map(rows.map(row => [keyOf(row), row]));
  return keys.map(key => byKey.get(key) ?? null);
}

/** Groups rows by key, in the order of the keys; a key without rows gets an empty list. */
export function groupedInOrder<V, K = string>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): V[][] {
  const groups = new Map<K, V[]>(keys.map(key => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map(key => groups.get(key) ?? []);
}
