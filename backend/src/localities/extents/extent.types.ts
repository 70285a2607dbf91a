import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars.js';
import { Area } from '../areas/area.entity.js';

@ObjectType({ description: 'A small area of an extent.' })
export class PrecisionAreaMember {
  @Field(() => Area, { description: 'The small area.' })
  area: Area;

  @Field(() => Float, { nullable: true, description: 'How much of its ground lies inside the boundary by which it was taken, from 0 to 1; empty where it was chosen by name.' })
  share: number | null;
}

@ObjectType({ description: 'A small area that may be chosen for a precision area.' })
export class SmallAreaChoice {
  @Field({ description: 'Its code.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The ward in which it lies; empty where no lookup says.' })
  ward: string | null;

  @Field(() => String, { nullable: true, description: 'The code of that ward.' })
  wardCode: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of the wards’ boundaries.' })
  wardYear: number | null;

  @Field(() => String, { nullable: true, description: 'The precision area that has it already; empty where none has.' })
  takenBy: string | null;

  @Field(() => Day, { nullable: true, description: 'The first day on which that precision area has it no more; empty where no such day is set, and where none has it.' })
  takenUntil: string | null;

  @Field(() => Float, { nullable: true, description: 'How much of its ground lies inside the boundary that was asked about, from 0 to 1; empty without one, or where its own is not known.' })
  share: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that boundary takes it; empty without one.' })
  isTaken: boolean | null;
}
