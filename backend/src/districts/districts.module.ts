import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { DistrictWorkPolicy } from './district-work.policy.js';
import { DistrictPageResolver } from './page/district-page.resolver.js';
import { DistrictPages } from './page/district-pages.service.js';
import { HubIssuesResolver } from './hub/hub-issues.resolver.js';
import { DistrictHubResolver, HubResolver } from './hub/hub.resolver.js';
import { HubService } from './hub/hub.service.js';
import { PlanActionsResolver, PrecisionAreaActionsResolver, PriorityActionsResolver } from './plan/plan-actions.resolver.js';
import { PlanActionsService } from './plan/plan-actions.service.js';
import { PlanKeeping } from './plan/plan-keeping.service.js';
import { PlanOrderService } from './plan/plan-order.service.js';
import { DistrictPlansResolver, ObjectivesResolver, PlansResolver, SubGroupsResolver } from './plan/plans.resolver.js';
import { PlansService } from './plan/plans.service.js';

@Module({
  imports: [ActionsModule],
  exports: [HubService, PlansService, PlanActionsService],
  providers: [
    DistrictWorkPolicy, DistrictPages, DistrictPageResolver, HubService, DistrictHubResolver, HubResolver, HubIssuesResolver,
    PlanKeeping, PlansService, PlanOrderService, PlanActionsService, DistrictPlansResolver, PlansResolver, SubGroupsResolver, ObjectivesResolver, PlanActionsResolver, PriorityActionsResolver, PrecisionAreaActionsResolver,
  ],
})
export class DistrictsModule {}
