import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { Blocked } from '../platform/graphql/blocked.js';
import { DateTime } from '../platform/graphql/scalars.js';
import { PackContent } from './pack-content.types.js';
import type { PackVersion } from './pack-version.entity.js';

/** A version in the copy that one viewer may see, with the hash of just that copy. */
@ObjectType('PackVersion', { description: 'A frozen version, in the copy that the viewer may see; `hash` is of that copy.' })
export class PackCopy {
  @Field(() => ID)
  id: string;

  packId: string;

  @Field(() => Int, { description: 'Counts from 1.' })
  number: number;

  @Field({ description: 'SHA-256 over the RFC 8785 canonical JSON of the content.' })
  hash: string;

  @Field(() => DateTime)
  frozenAt: Date;

  @Field({ description: 'The post or account that froze it.' })
  frozenBy: string;

  @Field(() => String, { nullable: true, description: 'Why it followed the version before; null in the first.' })
  reason: string | null;

  /** Undefined where it was read without its papers; the resolver fetches them. */
  content?: PackContent;

  @Field({ description: 'True when parts kept to members of the group were left out of this copy.' })
  withheld: boolean;
}

/** The papers of a version as this viewer may see them. */
export function contentFor(viewer: Viewer, version: PackVersion): PackContent {
  return viewer.can(Permission.ReadMembersOnly) ? version.membersContent : version.ordinaryContent;
}

/** The copy of a version for this viewer: members of the group see all, everybody else the ordinary copy. */
export function copyFor(viewer: Viewer, version: PackVersion): PackCopy {
  const members = viewer.can(Permission.ReadMembersOnly);
  const { id, packId, number, frozenAt, frozenBy, reason } = version;
  return Object.assign(new PackCopy(), {
    id, packId, number, frozenAt, frozenBy, reason,
    content: contentFor(viewer, version),
    hash: members ? version.membersHash : version.ordinaryHash,
    withheld: !members && version.membersHash !== version.ordinaryHash,
  });
}

@ObjectType({ description: 'The pack cannot be frozen now. Nothing was changed.' })
export class FreezeBlocked extends Blocked {}

export const FreezePackResult = createUnionType({
  name: 'FreezePackResult',
  types: () => [PackCopy, FreezeBlocked] as const,
  resolveType: value => value.constructor,
});
