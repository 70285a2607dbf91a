import { Field, Float, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { Area } from '../../localities/areas/area.entity.js';
import { CurrentLoad, type Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { Denominator } from '../definitions/measure.entity.js';
import { EVERYBODY, ReadyAnswers } from '../states/ready-answers.service.js';
import { exposureOf, readEstimates } from '../series/exposures.js';

@ObjectType({ description: 'How many people live in an area, by the latest estimate that is known.' })
export class Residents {
  @Field(() => Float, { description: 'How many.' })
  number: number;

  @Field({ description: 'Whose number that is: “mid-2020 population”.' })
  estimate: string;
}

@Resolver(() => Area)
export class AreaResidentsResolver {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly ready: ReadyAnswers) {}

  @ResolveField(() => Residents, { nullable: true, description: 'How many people live in it; empty where no estimate is known.' })
  @Allow(Permission.ReadMeasures)
  async residents(@Parent() area: Area, @CurrentLoad() load: Load): Promise<Residents | null> {
    return (await this.ready.of(EVERYBODY, `residents of ${area.code}`, async () => ({ residents: await this.count(area) }), load)).residents;
  }

  private async count(area: Area): Promise<Residents | null> {
    const today = this.clock.today();
    const estimates = await readEstimates(this.db.manager, [area], { boundaries: 'TODAY', knownAt: null, today });
    const latest = exposureOf(estimates, Denominator.RESIDENTS, area.id, { start: today, end: today });
    return latest && { number: Math.round(latest.number), estimate: latest.name };
  }
}
