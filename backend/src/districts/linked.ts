import { type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, In, type ObjectLiteral } from 'typeorm';
import type { LoaderDefinition } from '../platform/graphql/load.js';

interface Tie<Link> {
  table: EntityTarget<Link>;
  from: keyof Link & string;
  to: keyof Link & string;
}

/** What each thing is tied to by the rows of a table between, in an order. */
export function linked<Link extends ObjectLiteral, Row extends { id: string }>({ table, from, to }: Tie<Link>, row: EntityTarget<Row>, order: FindOptionsOrder<Row>): LoaderDefinition<string, Row[]> {
  return async (db, ids) => {
    const ties = await db.manager.findBy(table, { [from]: In([...ids]) } as FindOptionsWhere<Link>);
    const rows = await db.manager.find(row, { where: { id: In(ties.map(tie => tie[to])) } as FindOptionsWhere<Row>, order });
    return ids.map(id => rows.filter(each => ties.some(tie => tie[from] === id && tie[to] === each.id)));
  };
}
