import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { PrecisionArea } from '../../localities/precision-area.entity.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { AsOn } from '../../platform/graphql/as-on.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { PerformanceUpdate } from '../performance-update.entity.js';
import { AskedArea, ReportOnArea } from './area.types.js';
import { acceptedReportsByAreaOn, reportsByRequest } from './areas.queries.js';

/** The precision areas that a request names, without what is written of them: that belongs to the update. */
@Resolver(() => UpdateRequest)
export class RequestAreasResolver {
  @ResolveField(() => [AskedArea], { nullable: true, description: 'The precision areas that it asks a section on; none but for a locality.' })
  @Allow(Permission.ReadUpdates)
  areas(@Parent() { id }: UpdateRequest, @CurrentLoad() load: Load): Promise<AskedArea[]> {
    return load.one(reportsByRequest, id);
  }
}

@Resolver(() => PerformanceUpdate)
export class UpdateAreasResolver {
  @ResolveField(() => [ReportOnArea], { nullable: true, description: 'What it says of each precision area that it was asked about.' })
  @Allow(Permission.ReadUpdates)
  areas(@Parent() { requestId }: PerformanceUpdate, @CurrentLoad() load: Load): Promise<ReportOnArea[]> {
    return load.one(reportsByRequest, requestId);
  }
}

@Resolver(() => PrecisionArea)
export class PrecisionAreaReportsResolver {
  @ResolveField(() => ReportOnArea, { nullable: true, description: 'What the last accepted update that reported on it says; null where none has.' })
  @Allow(Permission.ReadUpdates)
  async lastReport(@Parent() { id }: PrecisionArea, @CurrentLoad() load: Load, @AsOn() day: string): Promise<ReportOnArea | null> {
    return (await load.one(acceptedReportsByAreaOn(day), id))[0] ?? null;
  }
}
