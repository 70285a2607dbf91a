import { Module } from '@nestjs/common';
import { BodiesService } from './bodies/bodies.service.js';
import { BoardNamesResolver } from './bodies/board-names.resolver.js';
import { BoardsResolver } from './bodies/boards.resolver.js';
import { MembershipsResolver } from './bodies/memberships.resolver.js';
import { NamesService } from './changes/names.service.js';
import { OrganisationsResolver } from './bodies/organisations.resolver.js';
import { PartnershipResolver } from './bodies/partnership.resolver.js';
import { PeopleResolver } from './people/people.resolver.js';
import { PostHoldersResolver } from './people/post-holders.resolver.js';
import { PostHoldersService } from './people/post-holders.service.js';
import { PostsResolver } from './people/posts.resolver.js';
import { SpellsService } from './changes/spells.service.js';

@Module({
  providers: [
    SpellsService, NamesService, BodiesService, PostHoldersService, PartnershipResolver, OrganisationsResolver, BoardsResolver, BoardNamesResolver, PeopleResolver, PostsResolver, PostHoldersResolver, MembershipsResolver,
  ],
  exports: [SpellsService, NamesService, BodiesService, PostHoldersService],
})
export class GovernanceModule {}
