import { Args, createUnionType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { StatusScheme } from './status-scheme.entity.js';
import { ChangeStatusWordsInput } from './status-words.inputs.js';
import { StatusWordsService } from './status-words.service.js';

const ChangeStatusWordsResult = createUnionType({
  name: 'ChangeStatusWordsResult', types: () => [StatusScheme, EditConflict] as const, resolveType: (value: object) => value.constructor,
});

/** The partnership's own words for a status. */
@Resolver()
export class StatusWordsResolver {
  constructor(private readonly words: StatusWordsService) {}

  @Query(() => StatusScheme, { description: 'The words for a status that are in force: every page that speaks of a status speaks in them.' })
  @Allow(Permission.SignedIn)
  async statusScheme(): Promise<StatusScheme> {
    return this.words.inForce();
  }

  @Mutation(() => ChangeStatusWordsResult, { description: 'Changes the words for a status; every rating that was given keeps its own.' })
  @Allow(Permission.RunMeetings)
  async changeStatusWords(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeStatusWordsInput): Promise<typeof ChangeStatusWordsResult> {
    return this.words.change(viewer, input);
  }
}
