import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { Partnership } from '../governance/bodies/partnership.entity.js';
import { AsOn } from '../platform/graphql/as-on.js';
import { AgreementResolver } from './agreement.resolver.js';

@Resolver(() => Partnership)
export class PartnershipAgreementResolver {
  constructor(private readonly agreements: AgreementResolver) {}

  @ResolveField(() => String, { nullable: true, description: 'The title of the agreement that holds today.' })
  @Allow(Permission.SignedIn)
  async agreementTitle(@AsOn() day: string): Promise<string | null> {
    return (await this.agreements.agreement(null, day))?.title ?? null;
  }
}
