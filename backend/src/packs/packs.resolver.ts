import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { meetingById } from '../meetings/meeting.loaders.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { Addendum } from './addendum.entity.js';
import { FreezingService } from './freezing.service.js';
import { Pack } from './pack.entity.js';
import { AddAddendumInput, FreezePackInput } from './pack.inputs.js';
import { PackContent } from './pack-content.types.js';
import { addendaByPack, packById, versionById, versionsByPack } from './pack.loaders.js';
import { copyFor, FreezePackResult, PackCopy } from './pack.results.js';
import { PacksService } from './packs.service.js';

@Resolver(() => Pack)
export class PacksResolver {
  constructor(private readonly service: PacksService, private readonly freezing: FreezingService) {}

  @Query(() => [Pack], { description: 'All frozen packs, the latest meeting first.' })
  @Allow(Permission.ReadPacks)
  async packs(): Promise<Pack[]> {
    return this.service.list();
  }

  @Query(() => Pack, { description: 'One pack with its versions and addenda.' })
  @Allow(Permission.ReadPacks)
  async pack(@Args('id', { type: () => ID }) id: string): Promise<Pack> {
    return this.service.get(id);
  }

  @Query(() => PackCopy, { description: 'One frozen version in the copy that the viewer may see.' })
  @Allow(Permission.ReadPacks)
  async packVersion(
    @CurrentViewer() viewer: Viewer,
    @Args('packId', { type: () => ID }) packId: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<PackCopy> {
    return this.service.getVersion(viewer, packId, number);
  }

  @Mutation(() => FreezePackResult, { description: 'Freezes the pack of a meeting for good, or its next version where the call was opened again; updates that did not come are recorded as not received.' })
  @Allow(Permission.FreezePacks)
  async freezePack(@CurrentViewer() viewer: Viewer, @Args('input') input: FreezePackInput): Promise<typeof FreezePackResult> {
    return this.freezing.freeze(viewer, input);
  }

  @Mutation(() => Pack, { description: 'Adds a dated correction to a frozen pack; the frozen text stays as it is.' })
  @Allow(Permission.FreezePacks)
  async addAddendum(@CurrentViewer() viewer: Viewer, @Args('input') input: AddAddendumInput): Promise<Pack> {
    return this.service.addAddendum(viewer, input);
  }

  @ResolveField(() => Meeting, { description: 'The meeting whose papers these are.' })
  @Allow(Permission.ReadPacks)
  async meeting(@Parent() pack: Pack, @CurrentLoad() load: Load): Promise<Meeting | null> {
    return load.one(meetingById, pack.meetingId);
  }

  @ResolveField(() => [PackCopy], { description: 'Its versions, the latest first.' })
  @Allow(Permission.ReadPacks)
  async versions(@Parent() pack: Pack, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<PackCopy[]> {
    return (await load.one(versionsByPack, pack.id)).map(version => copyFor(viewer, version));
  }

  @ResolveField(() => PackCopy, { nullable: true, description: 'Its latest version.' })
  @Allow(Permission.ReadPacks)
  async latest(@Parent() pack: Pack, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<PackCopy | null> {
    const [latest] = await load.one(versionsByPack, pack.id);
    return latest ? copyFor(viewer, latest) : null;
  }

  @ResolveField(() => [Addendum], { description: 'What was added later, the oldest first; what is kept to members only for them.' })
  @Allow(Permission.ReadPacks)
  async addenda(@Parent() pack: Pack, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<Addendum[]> {
    const addenda = await load.one(addendaByPack, pack.id);
    return addenda.filter(({ membersOnly }) => !membersOnly || viewer.can(Permission.ReadMembersOnly));
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may add an addendum.' })
  @Allow(Permission.SignedIn)
  viewerCanAddAddendum(@CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.FreezePacks);
  }
}

@Resolver(() => PackCopy)
export class PackCopyResolver {
  @ResolveField(() => Pack, { description: 'The pack that it is a version of.' })
  @Allow(Permission.ReadPacks)
  async pack(@Parent() copy: PackCopy, @CurrentLoad() load: Load): Promise<Pack | null> {
    return load.one(packById, copy.packId);
  }

  @ResolveField(() => PackContent, { description: 'What it holds: exactly this was hashed.' })
  @Allow(Permission.ReadPacks)
  async content(@Parent() copy: PackCopy, @CurrentViewer() viewer: Viewer, @CurrentLoad() load: Load): Promise<PackContent | null> {
    if (copy.content) return copy.content;
    const version = await load.one(versionById, copy.id);
    return version && (copyFor(viewer, version).content ?? null);
  }
}
