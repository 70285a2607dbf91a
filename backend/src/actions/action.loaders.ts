import { In } from 'typeorm';
import { groupedInOrder, type LoaderDefinition } from '../platform/graphql/load.js';
import { Action, BornOf } from './action.entity.js';

/** The next steps of each update, in the order they were written. */
export const nextStepsByUpdate: LoaderDefinition<string, Action[]> = async (db, ids) => {
  const actions = await db.manager.find(Action, { where: { bornOf: BornOf.NEXT_STEP, bornOfId: In([...ids]) }, order: { position: 'ASC' } });
  return groupedInOrder(ids, actions, action => action.bornOfId);
};
