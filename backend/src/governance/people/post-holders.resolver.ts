import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { personById, postById } from '../governance.loaders.js';
import { Person } from './person.entity.js';
import { Post } from './post.entity.js';
import { ConfirmPostHolderInput } from './post.inputs.js';
import { EndInput, WithdrawInput } from '../changes/register.inputs.js';
import { withdrawalBlockers } from '../changes/spell.rules.js';
import { PostHolder } from './post-holder.entity.js';
import { confirmationBlockers, standing } from './post-holder.rules.js';
import { PostHoldersService } from './post-holders.service.js';

@Resolver(() => PostHolder)
export class PostHoldersResolver {
  constructor(
    private readonly holders: PostHoldersService,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => PostHolder, { description: 'Says that a person still holds a post. The day is kept.' })
  @Allow(Permission.EditRegister)
  confirmPostHolder(@CurrentViewer() viewer: Viewer, @Args('input') input: ConfirmPostHolderInput): Promise<PostHolder> {
    return this.holders.confirm(viewer, input.id);
  }

  @Mutation(() => Post, { description: 'Ends a person’s time in a post from a day, so that it stands vacant; or takes the end back.' })
  @Allow(Permission.EditRegister)
  endPostHolder(@CurrentViewer() viewer: Viewer, @Args('input') input: EndInput): Promise<Post> {
    return this.holders.end(viewer, input);
  }

  @Mutation(() => Post, { description: 'Takes out an appointment that was entered by mistake; whoever it replaced stays.' })
  @Allow(Permission.EditRegister)
  withdrawPostHolder(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawInput): Promise<Post> {
    return this.holders.withdraw(viewer, input.id);
  }

  @ResolveField(() => Post, { description: 'The post.' })
  @Allow(Permission.ReadRegister)
  post(@Parent() holder: PostHolder, @CurrentLoad() load: Load): Promise<Post | null> {
    return load.one(postById, holder.postId);
  }

  @ResolveField(() => Person, { description: 'The person.' })
  @Allow(Permission.ReadRegister)
  person(@Parent() holder: PostHolder, @CurrentLoad() load: Load): Promise<Person | null> {
    return load.one(personById, holder.personId);
  }

  @ResolveField(() => String, { description: 'How sure a reader may be, as a phrase to stand after the name.' })
  @Allow(Permission.ReadRegister)
  standing(@Parent() holder: PostHolder, @AsOn() day: string): string {
    return standing(holder, day);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may confirm, today, that this person holds the post.' })
  @Allow(Permission.ReadRegister)
  viewerCanConfirm(@Parent() holder: PostHolder, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.EditRegister) && confirmationBlockers(holder, this.clock.today()).length === 0;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take this time in the post out again, as a mistake.' })
  @Allow(Permission.ReadRegister)
  viewerCanWithdraw(@Parent() holder: PostHolder, @CurrentViewer() viewer: Viewer): boolean {
    return viewer.can(Permission.EditRegister) && withdrawalBlockers(holder, this.clock.today()).length === 0;
  }
}
