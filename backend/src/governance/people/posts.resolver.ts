import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { NotFound } from '../../platform/errors/errors.js';
import { AsOn, OnDay } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { BodiesService } from '../bodies/bodies.service.js';
import { effectiveOn, holdsOn } from '../effective-dates.js';
import { holderOfPostOn, holdersOfPost, organisationById } from '../governance.loaders.js';
import { Organisation } from '../bodies/organisation.entity.js';
import { Post } from './post.entity.js';
import { AppointPostHolderInput } from './post.inputs.js';
import { PostHolder } from './post-holder.entity.js';
import { CreatePostInput } from '../changes/register.inputs.js';
import { PostHoldersService } from './post-holders.service.js';

@Resolver(() => Post)
export class PostsResolver {
  constructor(
    private readonly db: DataSource,
    private readonly bodies: BodiesService,
    private readonly holdersOfPosts: PostHoldersService,
    private readonly clock: Clock,
  ) {}

  @Query(() => [Post], { description: 'Today’s posts, by title.' })
  @Allow(Permission.ReadRegister)
  posts(@OnDay() _on: string | null, @AsOn() day: string): Promise<Post[]> {
    const posts = this.db.getRepository(Post).createQueryBuilder('post').where(...effectiveOn('post', day));
    return posts.orderBy('post.title').addOrderBy('post.slug').getMany();
  }

  @Query(() => Post, { description: 'One post.' })
  @Allow(Permission.ReadRegister)
  async post(@Args('slug', { description: 'The post’s name in web addresses.' }) slug: string, @OnDay() _on: string | null): Promise<Post> {
    const post = await this.db.getRepository(Post).findOneBy({ slug });
    if (!post) throw new NotFound('Post');
    return post;
  }

  @Mutation(() => Post, { description: 'Adds a post, vacant.' })
  @Allow(Permission.EditRegister)
  createPost(@CurrentViewer() viewer: Viewer, @Args('input') input: CreatePostInput): Promise<Post> {
    return this.bodies.createPost(viewer, input);
  }

  @Mutation(() => Post, { description: 'Puts somebody in a post; whoever holds it leaves it on that day.' })
  @Allow(Permission.EditRegister)
  appointPostHolder(@CurrentViewer() viewer: Viewer, @Args('input') input: AppointPostHolderInput): Promise<Post> {
    return this.holdersOfPosts.appoint(viewer, input);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation the post belongs to, where the agreement says.' })
  @Allow(Permission.ReadRegister)
  async organisation(@Parent() post: Post, @CurrentLoad() load: Load): Promise<Organisation | null> {
    return post.organisationId ? load.one(organisationById, post.organisationId) : null;
  }

  @ResolveField(() => PostHolder, { nullable: true, description: 'Who holds it today; empty: vacant, or not named.' })
  @Allow(Permission.ReadRegister)
  holder(@Parent() post: Post, @CurrentLoad() load: Load, @AsOn() day: string): Promise<PostHolder | null> {
    return load.one(holderOfPostOn(day), post.id);
  }

  @ResolveField(() => [PostHolder], { description: 'Everybody who was, is or will be in the post, newest first.' })
  @Allow(Permission.ReadRegister)
  holders(@Parent() post: Post, @CurrentLoad() load: Load): Promise<PostHolder[]> {
    return load.one(holdersOfPost, post.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may appoint somebody to it; never where the question is about another day.' })
  @Allow(Permission.ReadRegister)
  viewerCanEdit(@Parent() post: Post, @CurrentViewer() viewer: Viewer, @AsOn() day: string): boolean {
    const today = this.clock.today();
    return day === today && viewer.can(Permission.EditRegister) && holdsOn(post, today);
  }
}
