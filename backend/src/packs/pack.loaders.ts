import { In } from 'typeorm';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../platform/graphql/load.js';
import { Addendum } from './addendum.entity.js';
import { Pack } from './pack.entity.js';
import { PackVersion } from './pack-version.entity.js';

const WITHOUT_PAPERS = { id: true, packId: true, number: true, frozenAt: true, frozenBy: true, reason: true, membersHash: true, ordinaryHash: true } as const;

export const packById: LoaderDefinition<string, Pack | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(Pack, { id: In([...ids]) }), pack => pack.id);

export const packByMeeting: LoaderDefinition<string, Pack | null> = async (db, meetingIds) =>
  inOrder(meetingIds, await db.manager.findBy(Pack, { meetingId: In([...meetingIds]) }), pack => pack.meetingId);

/** The versions of each pack, the latest first, without their papers: those are long, and few lists show them. */
export const versionsByPack: LoaderDefinition<string, PackVersion[]> = async (db, ids) => {
  const versions = await db.manager.find(PackVersion, { select: WITHOUT_PAPERS, where: { packId: In([...ids]) }, order: { number: 'DESC' } });
  return groupedInOrder(ids, versions, version => version.packId);
};

/** A version with its papers. */
export const versionById: LoaderDefinition<string, PackVersion | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(PackVersion, { id: In([...ids]) }), version => version.id);

/** What was added to each pack, the oldest first. */
export const addendaByPack: LoaderDefinition<string, Addendum[]> = async (db, ids) => {
  const addenda = await db.manager.find(Addendum, { where: { packId: In([...ids]) }, order: { addedAt: 'ASC' } });
  return groupedInOrder(ids, addenda, addendum => addendum.packId);
};
