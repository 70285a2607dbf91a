import { Module } from '@nestjs/common';
import { GovernanceModule } from '../governance/governance.module.js';
import { AgreementResolver } from './agreement.resolver.js';
import { BoardThemesResolver } from './themes/board-themes.resolver.js';
import { ArrangementsResolver } from './themes/arrangements.resolver.js';
import { ArrangementsService } from './themes/arrangements.service.js';
import { ContributionsResolver, PriorityContributionsResolver } from './plans/contributions.resolver.js';
import { ContributionsService } from './plans/contributions.service.js';
import { DistrictThemesResolver } from './themes/district-themes.resolver.js';
import { LeadOfficersResolver } from './leads/lead-officers.resolver.js';
import { LeadsService } from './leads/leads.service.js';
import { PartnerPlansResolver } from './plans/partner-plans.resolver.js';
import { PartnershipAgreementResolver } from './partnership-agreement.resolver.js';
import { PersonLeadsResolver } from './leads/person-leads.resolver.js';
import { PostLeadsResolver } from './leads/post-leads.resolver.js';
import { PrioritiesResolver } from './priorities/priorities.resolver.js';
import { PrioritiesService } from './priorities/priorities.service.js';
import { PriorityNamesResolver } from './priorities/priority-names.resolver.js';
import { PrioritySuccessionResolver } from './priorities/priority-succession.resolver.js';
import { ThemeGovernanceResolver } from './themes/theme-governance.resolver.js';
import { ThemeHistoryResolver } from './themes/theme-history.resolver.js';
import { ThemeNamesResolver } from './themes/theme-names.resolver.js';
import { ThemesResolver } from './themes/themes.resolver.js';
import { ThemesService } from './themes/themes.service.js';

@Module({
  imports: [GovernanceModule],
  providers: [
    LeadsService, ArrangementsService, PrioritiesService, ThemesService,
    AgreementResolver, PrioritiesResolver, PriorityNamesResolver, PrioritySuccessionResolver, ThemesResolver, ThemeNamesResolver, ThemeHistoryResolver, ArrangementsResolver,
    ThemeGovernanceResolver, LeadOfficersResolver,
    PartnerPlansResolver, PartnershipAgreementResolver, BoardThemesResolver, PostLeadsResolver, PersonLeadsResolver,
    DistrictThemesResolver, ContributionsService, ContributionsResolver, PriorityContributionsResolver,
  ],
})
export class AgreementModule {}
