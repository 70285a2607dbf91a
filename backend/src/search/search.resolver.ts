import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { SearchGroup } from './search-hit.js';
import { SearchService } from './search.service.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly searching: SearchService) {}

  @Query(() => [SearchGroup], { description: 'Everything with these words in it that the viewer may read, by kind; each viewer finds only what the pages would show.' })
  @Allow(Permission.SignedIn)
  search(@CurrentViewer() viewer: Viewer, @Args('words', { description: 'Two to a hundred characters.' }) words: string): Promise<SearchGroup[]> {
    return this.searching.find(viewer, words);
  }
}
