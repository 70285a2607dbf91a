import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { CommonPartsService } from './common-parts.service.js';
import { PresenceService } from './presence.service.js';
import { NoteWritingInput, SaveSectionForSeveralInput } from '../update.inputs.js';
import { SavedForSeveral } from '../update.results.js';
import { WritingPresence } from './writing-presence.entity.js';

/** Several themes of one writer, and several writers of one theme. */
@Resolver()
export class TogetherResolver {
  constructor(private readonly commonParts: CommonPartsService, private readonly presence: PresenceService) {}

  @Mutation(() => SavedForSeveral, { description: 'Saves one section for several themes that you lead: for all, or for none with what stands against it, theme by theme.' })
  @Allow(Permission.WriteUpdates)
  async saveSectionForSeveral(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveSectionForSeveralInput): Promise<SavedForSeveral> {
    return this.commonParts.saveSectionForSeveral(viewer, input);
  }

  @Mutation(() => [WritingPresence], { description: 'Notes where you are writing, every ten seconds while you do, and answers who else is writing in the same update.' })
  @Allow(Permission.WriteUpdates, Permission.WriteOnBehalf)
  async noteWriting(@CurrentViewer() viewer: Viewer, @Args('input') input: NoteWritingInput): Promise<WritingPresence[]> {
    return this.presence.note(viewer, input);
  }
}
