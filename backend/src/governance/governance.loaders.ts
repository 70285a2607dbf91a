import { In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { groupedInOrder, inOrder, type Load, type LoaderDefinition } from '../platform/graphql/load.js';
import { Board } from './bodies/board.entity.js';
import { BoardReporting } from './bodies/board-reporting.entity.js';
import { effectiveOn, perDay } from './effective-dates.js';
import { FormerName } from './changes/former-name.entity.js';
import { namesOfDay, type NamesOfDay } from './changes/name-of-day.js';
import { Organisation } from './bodies/organisation.entity.js';
import { Person } from './people/person.entity.js';
import { Post } from './people/post.entity.js';
import { PostHolder } from './people/post-holder.entity.js';

export const organisationById: LoaderDefinition<string, Organisation | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(Organisation).findBy({ id: In(ids) }), row => row.id);

/** Every organisation of the day, by name: there is one list, and it has one key. */
export const organisationsOn = perDay<'all', Organisation[]>(day => async (db, keys) => {
  const organisations = await db.getRepository(Organisation).createQueryBuilder('organisation').where(...effectiveOn('organisation', day)).orderBy('organisation.name').getMany();
  return keys.map(() => organisations);
});

export const boardById: LoaderDefinition<string, Board | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(Board).findBy({ id: In(ids) }), row => row.id);

export const personById: LoaderDefinition<string, Person | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(Person).findBy({ id: In(ids) }), row => row.id);

export const postById: LoaderDefinition<string, Post | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(Post).findBy({ id: In(ids) }), row => row.id);

/** Who is in the post on the day; null: vacant, or not named. */
export const holderOfPostOn = perDay<string, PostHolder | null>(day => async (db, postIds) => {
  const holders = db.getRepository(PostHolder).createQueryBuilder('holder').where({ postId: In(postIds) }).andWhere(...effectiveOn('holder', day));
  return inOrder(postIds, await holders.getMany(), row => row.postId);
});

/** Everybody who was, is or will be in the post, newest first. */
export const holdersOfPost: LoaderDefinition<string, PostHolder[]> = async (db, postIds) => {
  const rows = await db.getRepository(PostHolder).find({ where: { postId: In(postIds) }, order: { validFrom: { direction: 'DESC', nulls: 'LAST' } } });
  return groupedInOrder(postIds, rows, row => row.postId);
};

/** Every time the person was in a post, newest first. */
export const postsOfPerson: LoaderDefinition<string, PostHolder[]> = async (db, personIds) => {
  const rows = await db.getRepository(PostHolder).find({ where: { personId: In(personIds) }, order: { validFrom: { direction: 'DESC', nulls: 'LAST' }, id: 'ASC' } });
  return groupedInOrder(personIds, rows, row => row.personId);
};

/** The lines from a board upwards, on the day. */
export const linesUpOn = perDay<string, BoardReporting[]>(day => async (db, boardIds) => {
  const lines = db.getRepository(BoardReporting).createQueryBuilder('line').where({ boardId: In(boardIds) }).andWhere(...effectiveOn('line', day));
  return groupedInOrder(boardIds, await lines.orderBy('line.id').getMany(), row => row.boardId);
});

/** The lines from a board downwards, on the day. */
export const linesDownOn = perDay<string, BoardReporting[]>(day => async (db, boardIds) => {
  const lines = db.getRepository(BoardReporting).createQueryBuilder('line').where({ reportsToId: In(boardIds) }).andWhere(...effectiveOn('line', day));
  return groupedInOrder(boardIds, await lines.orderBy('line.id').getMany(), row => row.reportsToId);
});

/** Every name of a priority, theme or board but its last, with the day on which each ended. */
export const endedNamesOf: LoaderDefinition<string, FormerName[]> = async (db, ids) =>
  groupedInOrder(ids, await db.getRepository(FormerName).find({ where: { thingId: In(ids) } }), name => name.thingId);

/** What a priority, theme or board is called on the day, with the names before and after. */
export async function namesOf({ id, name }: { id: string; name: string }, load: Load, day: Day): Promise<NamesOfDay> {
  return namesOfDay(name, await load.one(endedNamesOf, id), day);
}
