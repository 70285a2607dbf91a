import { Field, ObjectType } from '@nestjs/graphql';
import { PlaceMeasure } from '../measures/places/place-measure.types.js';

@ObjectType({ description: 'A precision area of a locality: what was said of it, and what was counted there.' })
export class PackArea {
  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  @Field({ description: 'Its name when it was asked about.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What was said of it; null where nothing was, because no update came.' })
  text: string | null;

  @Field(() => [PlaceMeasure], { nullable: true, description: 'What was counted in it, as it was known at the freeze, the few that its writer had beside them; null in packs frozen before this was kept.' })
  measures?: PlaceMeasure[];

  @Field(() => String, { nullable: true, description: 'Why those figures were indicative; null where its small areas were confirmed, or none were entered, and in older packs.' })
  indicative?: string | null;

  @Field(() => String, { nullable: true, description: 'What was missing before figures could be added up for it; null where nothing was, and in older packs.' })
  whatIsMissing?: string | null;
}
