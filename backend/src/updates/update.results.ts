import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { UpdateRequest } from '../meetings/update-request.entity.js';
import { Blocked } from '../platform/graphql/blocked.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { Reason } from '../platform/graphql/reason.js';
import { PerformanceUpdate } from './performance-update.entity.js';

@ObjectType({ description: 'This cannot happen to the update now. Nothing was changed.' })
export class UpdateBlocked extends Blocked {}

@ObjectType({ description: 'What became of one of several updates that were to be accepted.' })
export class AcceptedOrNot {
  @Field(() => UpdateRequest, { description: 'Its request, as it stands now.' })
  request: UpdateRequest;

  @Field({ description: 'Whether it was accepted now.' })
  accepted: boolean;

  @Field(() => [Reason], { description: 'Why it was not; empty when it was.' })
  reasons: Reason[];

  constructor(request: UpdateRequest, reasons: Reason[]) {
    this.request = request;
    this.accepted = reasons.length === 0;
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
export const SaveProblem = createUnionType({ name: 'SaveProblem', types: () => [UpdateBlocked, EditConflict] as const, resolveType });

@ObjectType({ description: 'What stands against saving a section for one of several themes.' })
export class ProblemForTheme {
  @Field(() => ID, { description: 'The request of the theme.' })
  requestId: string;

  @Field(() => SaveProblem, { description: 'It cannot be edited now, or somebody saved in between.' })
  problem: typeof SaveProblem;
}

@ObjectType({ description: 'A section saved for several themes: for all of them, or for none.' })
export class SavedForSeveral {
  @Field(() => [PerformanceUpdate], { description: 'The updates, now saved; empty when there was a problem with any of them.' })
  updates: PerformanceUpdate[];

  @Field(() => [ProblemForTheme], { description: 'What stands against it, theme by theme. When there is any, nothing was saved.' })
  problems: ProblemForTheme[];
}

export const WithdrawUpdateResult = createUnionType({ name: 'WithdrawUpdateResult', types: orBlocked, resolveType });
export const WithdrawAcceptanceResult = createUnionType({ name: 'WithdrawAcceptanceResult', types: orBlocked, resolveType });

const requestOrBlocked = () => [UpdateRequest, UpdateBlocked] as const;
export const RecordNotReceivedResult = createUnionType({ name: 'RecordNotReceivedResult', types: requestOrBlocked, resolveType });
export const ExtendDeadlineResult = createUnionType({ name: 'ExtendDeadlineResult', types: requestOrBlocked, resolveType });
