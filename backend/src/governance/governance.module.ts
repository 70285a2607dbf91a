import { Module } from '@nestjs/common';
import { BoardsResolver } from './boards.resolver.js';
import { MembershipsResolver } from './memberships.resolver.js';
import { PartnershipResolver } from './partnership.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { PostHoldersResolver } from './post-holders.resolver.js';
import { PostHoldersService } from './post-holders.service.js';
import { PostsResolver } from './posts.resolver.js';

@Module({
  providers: [
    PostHoldersService, PartnershipResolver, BoardsResolver, PeopleResolver, PostsResolver, PostHoldersResolver, MembershipsResolver,
  ],
  exports: [PostHoldersService],
})
export class GovernanceModule {}
