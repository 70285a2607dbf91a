import { Inject } from '@nestjs/common';
import { Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Role } from '../access/roles.js';
import { Viewer } from '../access/viewer.js';
import { Post } from '../governance/people/post.entity.js';
import { postById } from '../governance/governance.loaders.js';
import { Account } from './accounts/account.entity.js';
import { accountById } from './accounts/account.loaders.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';

@ObjectType('Viewer', { description: 'Who is signed in, and what the screens may offer them.' })
export class ViewerType {
  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field({ description: 'How the account is called on screen.' })
  name: string;

  @Field(() => [Role], { description: 'The roles the account holds today.' })
  roles: readonly Role[];

  @Field({ description: 'Whether this installation is in trial mode: embedded database, one-click sign-in.' })
  trial: boolean;

  @Field({ description: 'Whether the register pages are open to the viewer.' })
  viewerCanReadRegister: boolean;

  @Field({ description: 'Whether the viewer may change the register.' })
  viewerCanEditRegister: boolean;

  @Field({ description: 'Whether the overview is open to the viewer.' })
  viewerCanReadOverview: boolean;

  @Field({ description: 'Whether measures and their figures are open to the viewer.' })
  viewerCanReadMeasures: boolean;

  @Field({ description: 'Whether the viewer keeps measures, their targets, rebases and comparators.' })
  viewerCanKeepMeasures: boolean;

  @Field({ description: 'Whether the viewer brings figures in, and takes them back.' })
  viewerCanImportFigures: boolean;

  @Field({ description: 'Whether the viewer runs meetings: timetable, call, tracker, freeze.' })
  viewerCanRunMeetings: boolean;

  @Field({ description: 'Whether the viewer may write updates for the themes that their posts lead.' })
  viewerCanWriteUpdates: boolean;

  @Field({ description: 'Whether the viewer creates, resets and closes accounts.' })
  viewerCanManageAccounts: boolean;

  @Field({ description: 'Whether the audit trail is open to the viewer.' })
  viewerCanReadAudit: boolean;

  postIds: readonly string[];
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Query(() => ViewerType, { description: 'Who is signed in.' })
  @Allow(Permission.SignedIn)
  viewer(@CurrentViewer() viewer: Viewer): ViewerType {
    return {
      id: viewer.accountId,
      name: viewer.name,
      roles: viewer.roles,
      postIds: viewer.postIds,
      trial: this.config.trial,
      viewerCanReadRegister: viewer.can(Permission.ReadRegister),
      viewerCanEditRegister: viewer.can(Permission.EditRegister),
      viewerCanReadOverview: viewer.can(Permission.ReadUpdates),
      viewerCanReadMeasures: viewer.can(Permission.ReadMeasures),
      viewerCanKeepMeasures: viewer.can(Permission.KeepMeasures),
      viewerCanImportFigures: viewer.can(Permission.ImportFigures),
      viewerCanRunMeetings: viewer.can(Permission.RunMeetings),
      viewerCanWriteUpdates: viewer.can(Permission.WriteUpdates),
      viewerCanManageAccounts: viewer.can(Permission.ManageAccounts),
      viewerCanReadAudit: viewer.can(Permission.ReadAudit),
    };
  }

  @ResolveField(() => Account, { description: 'The account itself, for the page that its owner keeps it on.' })
  @Allow(Permission.SignedIn)
  account(@Parent() viewer: ViewerType, @CurrentLoad() load: Load): Promise<Account | null> {
    return load.one(accountById, viewer.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer signs in with a password, which they may then change.' })
  @Allow(Permission.SignedIn)
  async viewerCanChangePassword(@Parent() viewer: ViewerType, @CurrentLoad() load: Load): Promise<boolean> {
    return Boolean((await load.one(accountById, viewer.id))?.passwordHash);
  }

  @ResolveField(() => [Post], { nullable: true, description: 'The posts that the account acts for today.' })
  @Allow(Permission.SignedIn)
  async posts(@Parent() viewer: ViewerType, @CurrentLoad() load: Load): Promise<Post[]> {
    const posts = await Promise.all(viewer.postIds.map(id => load.one(postById, id)));
    return posts.filter(post => post !== null);
  }
}
