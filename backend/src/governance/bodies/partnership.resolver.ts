import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { NotFound } from '../../platform/errors/errors.js';
import { Partnership } from './partnership.entity.js';

@Resolver(() => Partnership)
export class PartnershipResolver {
  constructor(private readonly db: DataSource) {}

  @Query(() => Partnership, { description: 'The partnership that this installation serves.' })
  @Allow(Permission.SignedIn)
  async partnership(): Promise<Partnership> {
    const [partnership] = await this.db.getRepository(Partnership).find();
    if (!partnership) throw new NotFound('The register');
    return partnership;
  }
}
