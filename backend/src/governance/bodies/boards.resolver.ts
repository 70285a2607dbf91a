import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Viewer } from '../../access/viewer.js';
import { NotFound } from '../../platform/errors/errors.js';
import { AsOn, OnDay } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Board } from './board.entity.js';
import { BoardLink } from './board-reporting.entity.js';
import { BodiesService } from './bodies.service.js';
import { effectiveOn } from '../effective-dates.js';
import { nameOn } from '../changes/name-of-day.js';
import { boardById, linesDownOn, linesUpOn } from '../governance.loaders.js';
import { CreateBoardInput, RenameInput } from '../changes/register.inputs.js';

@Resolver(() => Board)
export class BoardsResolver {
  constructor(
    private readonly db: DataSource,
    private readonly bodies: BodiesService,
  ) {}

  @Query(() => [Board], { description: 'Today’s boards: the partnership’s own group first, then by name.' })
  @Allow(Permission.ReadRegister)
  boards(@OnDay() _on: string | null, @AsOn() day: string): Promise<Board[]> {
    const boards = this.db.getRepository(Board).createQueryBuilder('board').where(...effectiveOn('board', day));
    return boards.orderBy('board.isPartnership', 'DESC').addOrderBy(nameOn('board', ':effectiveDay')).getMany();
  }

  @Query(() => Board, { description: 'One board.' })
  @Allow(Permission.ReadRegister)
  async board(@Args('slug', { description: 'The board’s name in web addresses.' }) slug: string, @OnDay() _on: string | null): Promise<Board> {
    const board = await this.db.getRepository(Board).findOneBy({ slug });
    if (!board) throw new NotFound('Board');
    return board;
  }

  @Mutation(() => Board, { description: 'Adds a board.' })
  @Allow(Permission.EditRegister)
  createBoard(@CurrentViewer() viewer: Viewer, @Args('input') input: CreateBoardInput): Promise<Board> {
    return this.bodies.createBoard(viewer, input);
  }

  @Mutation(() => Board, { description: 'Gives a board a new name from a day on.' })
  @Allow(Permission.EditRegister)
  renameBoard(@CurrentViewer() viewer: Viewer, @Args('input') input: RenameInput): Promise<Board> {
    return this.bodies.renameBoard(viewer, input);
  }

  @ResolveField(() => [BoardLink], { description: 'The boards it reports to today.' })
  @Allow(Permission.ReadRegister)
  async reportsTo(@Parent() board: Board, @CurrentLoad() load: Load, @AsOn() day: string): Promise<BoardLink[]> {
    const lines = await load.one(linesUpOn(day), board.id);
    return links(load, lines.map(line => ({ boardId: line.reportsToId, stated: line.stated })));
  }

  @ResolveField(() => [BoardLink], { description: 'The boards that report to it today.' })
  @Allow(Permission.ReadRegister)
  async reportingBoards(@Parent() board: Board, @CurrentLoad() load: Load, @AsOn() day: string): Promise<BoardLink[]> {
    return links(load, await load.one(linesDownOn(day), board.id));
  }
}

async function links(load: Load, ends: { boardId: string; stated: boolean }[]): Promise<BoardLink[]> {
  const found = await Promise.all(ends.map(async ({ boardId, stated }) => ({ board: await load.one(boardById, boardId), stated })));
  return found.filter((link): link is BoardLink => link.board !== null);
}
