import { Field, ObjectType } from '@nestjs/graphql';
import type { District } from '../../localities/district.entity.js';
import { PackCopy } from '../pack.results.js';
import { PackItem } from '../pack-content.types.js';

@ObjectType({ description: 'A passage of a frozen update that speaks of a district, in the words in which it was frozen.' })
export class DistrictPassage {
  @Field({ description: 'Where in the update it stands: “Concerns and risks”.' })
  label: string;

  @Field({ description: 'A paragraph, a next step or a commentary, always whole.' })
  text: string;

  @Field({ description: 'Whether it names the district; where it does not, it speaks of every district.' })
  isNamed: boolean;
}

@ObjectType({ description: 'A countywide update as one district reads it.' })
export class DistrictExtract {
  @Field(() => PackItem, { description: 'The item of the pack.' })
  item: PackItem;

  @Field({ description: 'Whether its headline or any passage speaks of the district.' })
  speaksOfIt: boolean;

  @Field(() => [DistrictPassage], { description: 'What in it speaks of the district, beside its headline; empty where nothing does.' })
  passages: DistrictPassage[];
}

@ObjectType({ description: 'What the county group was told, as one district reads it at its own meeting: taken from a frozen pack, word for word.' })
export class DistrictPaper {
  district: District;

  @Field({ description: 'The district’s name.' })
  districtName: string;

  @Field({ description: 'The name of its Community Safety Partnership.' })
  cspName: string;

  @Field(() => PackCopy, { nullable: true, description: 'The version that it is taken from, in the copy that the viewer may see; empty where no pack is frozen yet.' })
  version: PackCopy | null;

  @Field(() => [PackItem], { description: 'What was frozen of the district’s own locality; empty where it was not asked and did not report of its own accord.' })
  own: PackItem[];

  @Field(() => [DistrictExtract], { description: 'Every countywide update in the order of the agreement, and those of other districts that name it.' })
  extracts: DistrictExtract[];
}
