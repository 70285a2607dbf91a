import { Module } from '@nestjs/common';
import { GovernanceModule } from '../governance/governance.module.js';
import { AgreementResolver } from './agreement.resolver.js';
import { BoardThemesResolver } from './board-themes.resolver.js';
import { ArrangementsResolver } from './arrangements.resolver.js';
import { ArrangementsService } from './arrangements.service.js';
import { ContributionsResolver, PriorityContributionsResolver } from './contributions.resolver.js';
import { ContributionsService } from './contributions.service.js';
import { DistrictThemesResolver } from './district-themes.resolver.js';
import { LeadOfficersResolver } from './lead-officers.resolver.js';
import { LeadsService } from './leads.service.js';
import { PartnerPlansResolver } from './partner-plans.resolver.js';
import { PartnershipAgreementResolver } from './partnership-agreement.resolver.js';
import { PersonLeadsResolver } from './person-leads.resolver.js';
import { PostLeadsResolver } from './post-leads.resolver.js';
import { PrioritiesResolver } from './priorities.resolver.js';
import { PrioritiesService } from './priorities.service.js';
import { PrioritySuccessionResolver } from './priority-succession.resolver.js';
import { ThemeGovernanceResolver } from './theme-governance.resolver.js';
import { ThemeHistoryResolver } from './theme-history.resolver.js';
import { ThemesResolver } from './themes.resolver.js';
import { ThemesService } from './themes.service.js';

@Module({
  imports: [GovernanceModule],
  providers: [
    LeadsService, ArrangementsService, PrioritiesService, ThemesService,
    AgreementResolver, PrioritiesResolver, PrioritySuccessionResolver, ThemesResolver, ThemeHistoryResolver, ArrangementsResolver,
    ThemeGovernanceResolver, LeadOfficersResolver,
    PartnerPlansResolver, PartnershipAgreementResolver, BoardThemesResolver, PostLeadsResolver, PersonLeadsResolver,
    DistrictThemesResolver, ContributionsService, ContributionsResolver, PriorityContributionsResolver,
  ],
})
export class AgreementModule {}
