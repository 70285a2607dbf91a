import { Module } from '@nestjs/common';
import { GovernanceModule } from '../governance/governance.module.js';
import { AgreementResolver } from './agreement.resolver.js';
import { BoardThemesResolver } from './board-themes.resolver.js';
import { ContributionsResolver, PriorityContributionsResolver } from './contributions.resolver.js';
import { ContributionsService } from './contributions.service.js';
import { DeputiesService } from './deputies.service.js';
import { DistrictThemesResolver } from './district-themes.resolver.js';
import { LeadOfficersResolver } from './lead-officers.resolver.js';
import { PartnerPlansResolver } from './partner-plans.resolver.js';
import { PartnershipAgreementResolver } from './partnership-agreement.resolver.js';
import { PersonLeadsResolver } from './person-leads.resolver.js';
import { PostLeadsResolver } from './post-leads.resolver.js';
import { PrioritiesResolver } from './priorities.resolver.js';
import { ThemeGovernanceResolver } from './theme-governance.resolver.js';
import { ThemesResolver } from './themes.resolver.js';

@Module({
  imports: [GovernanceModule],
  providers: [
    DeputiesService, AgreementResolver, PrioritiesResolver, ThemesResolver, ThemeGovernanceResolver, LeadOfficersResolver,
    PartnerPlansResolver, PartnershipAgreementResolver, BoardThemesResolver, PostLeadsResolver, PersonLeadsResolver,
    DistrictThemesResolver, ContributionsService, ContributionsResolver, PriorityContributionsResolver,
  ],
})
export class AgreementModule {}
