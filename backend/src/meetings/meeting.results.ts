import { createUnionType, ObjectType } from '@nestjs/graphql';
import { Blocked } from '../platform/graphql/blocked.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Meeting } from './meeting.entity.js';

@ObjectType({ description: 'The meeting cannot do this now.' })
export class MeetingBlocked extends Blocked {}

const resolveType = (value: object) => value.constructor;
export const EditMeetingResult = createUnionType({ name: 'EditMeetingResult', types: () => [Meeting, MeetingBlocked, EditConflict] as const, resolveType });
export const OpenCallResult = createUnionType({ name: 'OpenCallResult', types: () => [Meeting, MeetingBlocked] as const, resolveType });
export const ReopenCallResult = createUnionType({ name: 'ReopenCallResult', types: () => [Meeting, MeetingBlocked] as const, resolveType });
export const ConcludeMeetingResult = createUnionType({ name: 'ConcludeMeetingResult', types: () => [Meeting, MeetingBlocked] as const, resolveType });
export const CancelMeetingResult = createUnionType({ name: 'CancelMeetingResult', types: () => [Meeting, MeetingBlocked] as const, resolveType });
