import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { KeptBack } from './kept-back.type.js';
import { KeptBackService } from './kept-back.service.js';

@Resolver(() => KeptBack)
export class KeptBackResolver {
  constructor(private readonly keptBack: KeptBackService) {}

  @Query(() => [KeptBack], { name: 'keptBack', description: 'What is kept back of every measure that is not open, and why.' })
  @Allow(Permission.ReadRawFigures)
  list(): Promise<KeptBack[]> {
    return this.keptBack.list();
  }
}
