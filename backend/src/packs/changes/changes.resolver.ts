import { Args, Field, ID, InputType, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { ChangesService } from './changes.service.js';
import { MeetingChanges, PackComparison } from './changes.types.js';

@InputType({ description: 'One frozen version of one pack.' })
export class PackVersionInput {
  @Field(() => ID)
  packId: string;

  @Field(() => Int)
  number: number;
}

@Resolver()
export class ChangesResolver {
  constructor(private readonly changes: ChangesService) {}

  @Query(() => MeetingChanges, { description: 'What changed since the meeting before, in accepted updates; readers of packs alone get it once the pack is frozen.' })
  @Allow(Permission.ReadUpdates, Permission.ReadPacks)
  async whatChanged(@CurrentViewer() viewer: Viewer, @Args('meetingId', { type: () => ID }) meetingId: string): Promise<MeetingChanges> {
    return this.changes.since(viewer, meetingId);
  }

  @Query(() => PackComparison, { description: 'Two frozen versions side by side, of one pack or of two, in the copies that the viewer may see.' })
  @Allow(Permission.ReadPacks)
  async packComparison(
    @CurrentViewer() viewer: Viewer,
    @Args('from') from: PackVersionInput,
    @Args('to') to: PackVersionInput,
  ): Promise<PackComparison> {
    return this.changes.compare(viewer, from, to);
  }
}
