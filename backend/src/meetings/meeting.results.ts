import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Reason } from '../platform/graphql/reason.js';
import { Meeting } from './meeting.entity.js';

@ObjectType({ description: 'The meeting cannot do this now.' })
export class MeetingBlocked {
  @Field({ description: 'What cannot happen.' })
  message: string;

  @Field(() => [Reason], { description: 'Why, one reason each.' })
  reasons: Reason[];

  constructor(message: string, reasons: Reason[]) {
    this.message = message;
    this.reasons = reasons;
  }
}

const resolveType = (value: object) => value.constructor;
export const EditMeetingResult = createUnionType({ name: 'EditMeetingResult', types: () => [Meeting, MeetingBlocked, EditConflict] as const, resolveType });
export const OpenCallResult = createUnionType({ name: 'OpenCallResult', types: () => [Meeting, MeetingBlocked] as const, resolveType });
export const ConcludeMeetingResult = createUnionType({ name: 'ConcludeMeetingResult', types: () => [Meeting, MeetingBlocked] as const, resolveType });
