import { Module } from '@nestjs/common';
import { BodiesService } from './bodies.service.js';
import { BoardsResolver } from './boards.resolver.js';
import { MembershipsResolver } from './memberships.resolver.js';
import { NamesService } from './names.service.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { PartnershipResolver } from './partnership.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { PostHoldersResolver } from './post-holders.resolver.js';
import { PostHoldersService } from './post-holders.service.js';
import { PostsResolver } from './posts.resolver.js';
import { SpellsService } from './spells.service.js';

@Module({
  providers: [
    SpellsService, NamesService, BodiesService, PostHoldersService, PartnershipResolver, OrganisationsResolver, BoardsResolver, PeopleResolver, PostsResolver, PostHoldersResolver, MembershipsResolver,
  ],
  exports: [SpellsService, NamesService, BodiesService, PostHoldersService],
})
export class GovernanceModule {}
