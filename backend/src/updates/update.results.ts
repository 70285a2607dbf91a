import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UpdateRequest } from '../meetings/update-request.entity.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Reason } from '../platform/graphql/reason.js';
import { PerformanceUpdate } from './performance-update.entity.js';

@ObjectType({ description: 'This cannot happen to the update now. Nothing was changed.' })
export class UpdateBlocked {
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
const orConflict = () => [PerformanceUpdate, UpdateBlocked, EditConflict] as const;
const orBlocked = () => [PerformanceUpdate, UpdateBlocked] as const;

export const SaveUpdateSectionResult = createUnionType({ name: 'SaveUpdateSectionResult', types: orConflict, resolveType });
export const SubmitUpdateResult = createUnionType({ name: 'SubmitUpdateResult', types: orConflict, resolveType });
export const AcceptUpdateResult = createUnionType({ name: 'AcceptUpdateResult', types: orBlocked, resolveType });
export const ReturnUpdateResult = createUnionType({ name: 'ReturnUpdateResult', types: orBlocked, resolveType });
export const RecordNotReceivedResult = createUnionType({
  name: 'RecordNotReceivedResult',
  types: () => [UpdateRequest, UpdateBlocked] as const,
  resolveType,
});
