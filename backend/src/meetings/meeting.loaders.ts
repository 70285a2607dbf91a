import { In } from 'typeorm';
import { leadsOn } from '../agreement/agreement.queries.js';
import { perDay } from '../governance/effective-dates.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../platform/graphql/load.js';
import { Meeting } from './meeting.entity.js';
import { countsInMeeting } from './update-request.policy.js';
import { UpdateRequestRecipient } from './update-request-recipient.entity.js';
import { UpdateRequest } from './update-request.entity.js';

export const meetingById: LoaderDefinition<string, Meeting | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(Meeting, { id: In([...ids]) }), meeting => meeting.id);

export const requestById: LoaderDefinition<string, UpdateRequest | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(UpdateRequest, { id: In([...ids]) }), request => request.id);

/** The requests of each meeting that count in it, themes in the order of the agreement. */
export const requestsByMeeting: LoaderDefinition<string, UpdateRequest[]> = async (db, ids) => {
  const requests = await db.manager
    .createQueryBuilder(UpdateRequest, 'request')
    .innerJoin('theme', 'theme', 'theme.id = request.themeId')
    .where({ meetingId: In([...ids]) }).andWhere(countsInMeeting('request'))
    .orderBy('theme.position')
    .getMany();
  return groupedInOrder(ids, requests, request => request.meetingId);
};

/** Whom each request was addressed to, lead officers first. */
export const recipientsByRequest: LoaderDefinition<string, UpdateRequestRecipient[]> = async (db, ids) => {
  const recipients = await db.manager.find(UpdateRequestRecipient, { where: { requestId: In([...ids]) }, order: { position: 'ASC' } });
  return groupedInOrder(ids, recipients, recipient => recipient.requestId);
};

/** Who answers on the day for each theme that is asked for, in the shape of recipients. */
export const leadsOfThemesOn = perDay<string, Omit<UpdateRequestRecipient, 'requestId'>[]>(day => async (db, themeIds) =>
  groupedInOrder(themeIds, await leadsOn(db.manager, day), lead => lead.themeId));
