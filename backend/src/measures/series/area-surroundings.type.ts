import { Field, ObjectType } from '@nestjs/graphql';
import { Area } from '../../localities/areas/area.entity.js';

@ObjectType({ description: 'What lies around an area in which a measure is looked at.' })
export class AreaSurroundings {
  @Field(() => Area, { nullable: true, description: 'The district that it is, or in which it lies; empty for what is larger.' })
  district: Area | null;

  @Field(() => [Area], { description: 'The wards, then the small areas of the district that the measure has figures of; none where it is not shown for areas so small.' })
  parts: Area[];

  @Field({ description: 'Its boundaries were others before, so that figures for those of the time differ from figures for today’s.' })
  wasRedrawn: boolean;
}
