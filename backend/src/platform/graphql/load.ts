import { type CallHandler, createParamDecorator, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Observable } from 'rxjs';
import type { DataSource } from 'typeorm';

/** Fetches the values of many keys at once, in the order of the keys. */
export type LoaderDefinition<K, V> = (db: DataSource, keys: readonly K[]) => Promise<readonly V[]>;

/** The batch loaders of one request: each definition runs once for all the keys asked for in the same moment. */
export class Load {
  private readonly loaders = new Map<unknown, unknown>();

  constructor(private readonly db: DataSource) {}

  forget(): void {
    this.loaders.clear();
  }

  one<K, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V> {
    return this.loaderOf(definition).load(key);
  }

  /** Says what `one` would fetch, where a statement that reads several things at once has it already. */
  prime<K, V>(definition: LoaderDefinition<K, V>, key: K, value: V): void {
    this.loaderOf(definition).prime(key, value);
  }

  private loaderOf<K, V>(definition: LoaderDefinition<K, V>): DataLoader<K, V> {
    let loader = this.loaders.get(definition) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>(keys => definition(this.db, keys));
      this.loaders.set(definition, loader);
    }
    return loader;
  }
}

/** Starts every change of a document with fresh loaders: what an earlier change of the same document had read may be old by now. */
@Injectable()
export class FreshLoad implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() === 'graphql') {
      const graphql = GqlExecutionContext.create(context);
      if (graphql.getInfo<{ parentType: { name: string } }>().parentType.name === 'Mutation') graphql.getContext<{ load: Load }>().load.forget();
    }
    return next.handle();
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
