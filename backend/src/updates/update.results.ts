import { createUnionType, ObjectType } from '@nestjs/graphql';
import { UpdateRequest } from '../meetings/update-request.entity.js';
import { Blocked } from '../platform/graphql/blocked.js';
import { EditConflict } from '../platform/graphql/edit-conflict.js';
import { PerformanceUpdate } from './performance-update.entity.js';

@ObjectType({ description: 'This cannot happen to the update now. Nothing was changed.' })
export class UpdateBlocked extends Blocked {}

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
