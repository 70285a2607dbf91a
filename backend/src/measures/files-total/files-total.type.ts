import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'How much of a total was counted in one place.' })
export class FilesPart {
  @Field({ description: 'Where: the county, another district of the force, outside its area, or without location.' })
  name: string;

  @Field(() => Float, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'Everything that the files of the county’s police force hold of a measure over a period, and where it was counted.' })
export class FilesTotal {
  @Field(() => Day, { description: 'The first day of the period.' })
  start: string;

  @Field(() => Day, { description: 'The first day after it.' })
  end: string;

  @Field(() => Float, { description: 'Everything.' })
  total: number;

  @Field(() => [FilesPart], { description: 'Its parts, the county first: together they are everything.' })
  parts: FilesPart[];

  @Field({ description: 'The same in words.' })
  sentence: string;
}

@ObjectType({ description: 'How the county’s count of one of several measures agrees with what the files of its police force hold.' })
export class MeasureFilesTotal extends FilesTotal {
  @Field({ description: 'The measure’s name in web addresses.' })
  slug: string;

  @Field({ description: 'The measure’s name.' })
  name: string;
}
