import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { District } from '../../localities/district.entity.js';

@ObjectType({ description: 'How many issues there are of one kind.' })
export class HubCount {
  @Field({ description: 'The kind: the code of a type of referral, or the name of a theme or an area.' })
  name: string;

  @Field(() => Int, { description: 'How many are open.' })
  open: number;

  @Field(() => Int, { description: 'How many were closed in the last twelve months.' })
  closed: number;
}

@ObjectType({ description: 'The issues counted: those that are open, and those that were closed in the last twelve months.' })
export class HubCounts {
  @Field(() => [HubCount], { description: 'By type of referral; the key is its code.' })
  byType: HubCount[];

  @Field(() => [HubCount], { description: 'By theme of the agreement, those without one under an empty name.' })
  byTheme: HubCount[];

  @Field(() => [HubCount], { description: 'By area.' })
  byArea: HubCount[];
}

@ObjectType({ description: 'The weekly multi-agency Community Safety Hub of a district.' })
export class Hub {
  district: District;

  @Field(() => Boolean, { description: 'Whether the viewer may open, change and close issues here today.' })
  viewerCanKeep: boolean;
}
