import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.js';
import { keepAnswersTo } from './access/keep-answers.plugin.js';
import { signedInOnly } from './access/signed-in.plugin.js';
import { AgreementModule } from './agreement/agreement.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuditTrailModule } from './audit-trail/audit-trail.module.js';
import { DistrictsModule } from './districts/districts.module.js';
import { GovernanceModule } from './governance/governance.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { LocalitiesModule } from './localities/localities.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { PacksModule } from './packs/packs.module.js';
import type { Config } from './platform/config/config.js';
import { asOneDay } from './platform/graphql/as-on.js';
import { graphqlOptions } from './platform/graphql/graphql.options.js';
import { PlatformModule } from './platform/platform.module.js';
import { SearchModule } from './search/search.module.js';
import { TrialModule } from './trial/trial.module.js';
import { UpdatesModule } from './updates/updates.module.js';

/** The only place that knows every module, left to right. */
@Module({})
export class AppModule {
  static with(config: Config, db: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, db),
        GraphQLModule.forRoot(graphqlOptions(db, config.trial, [signedInOnly, asOneDay, keepAnswersTo('overview', 'measureMap', 'priorityMatrix', 'district', 'districtPage', 'precisionArea', 'agreement', 'organisations')])),
        AccessModule,
        AuditModule,
        GovernanceModule,
        IdentityModule,
        LocalitiesModule,
        AgreementModule,
        MeasuresModule,
        ImportsModule,
        MeetingsModule,
        UpdatesModule,
        DistrictsModule,
        PacksModule,
        SearchModule,
        AuditTrailModule,
        ...(config.trial ? [TrialModule] : []),
      ],
    };
  }
}
