import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';
import { Day } from '../../platform/graphql/scalars.js';

const BoundaryLength = () => MaxLength(LIMITS.boundary, { message: 'This boundary is too long. Simplify it, or choose the small areas from the list.' });

@ArgsType()
export class SmallAreaChoicesArgs {
  @Field({ description: 'The precision area’s name in web addresses.' })
  precisionArea: string;

  @Field(() => String, { nullable: true, description: 'A boundary as GeoJSON, in degrees.' })
  @IsOptional()
  @BoundaryLength()
  boundary: string | null;
}

@InputType({ description: 'Enters which small areas make up a precision area from a day on: by their codes, by wards, or by a boundary, one of the three. What stood until then ends that day.' })
export class EnterExtentInput {
  @Field({ description: 'The precision area’s name in web addresses.' })
  @MaxLength(LIMITS.address, { message: 'This is not a precision area.' })
  precisionArea: string;

  @Field(() => Day, { description: 'The first day of it.' })
  from: string;

  @Field({ description: 'Why these small areas, and why from that day.' })
  @IsNotEmpty({ message: 'Say why these small areas, and why from that day.' })
  @MaxLength(LIMITS.reason, tooLong('The reason'))
  reason: string;

  @Field(() => [String], { nullable: true, description: 'The codes of small areas (LSOA).' })
  @IsOptional()
  @ArrayMaxSize(LIMITS.smallAreas, { message: 'Choose fewer small areas.' })
  smallAreas: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The codes of wards: all small areas that lie in them by the latest lookup.' })
  @IsOptional()
  @ArrayMaxSize(LIMITS.smallAreas, { message: 'Choose fewer wards.' })
  wards: string[] | null;

  @Field(() => String, { nullable: true, description: 'A boundary as GeoJSON, in degrees: the small areas of which more than half lies inside.' })
  @IsOptional()
  @BoundaryLength()
  boundary: string | null;

  @Field(() => ID, { nullable: true, description: 'The latest extent that you saw; empty where there was none. Where another stands by now, nothing changes.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'This is not an extent.' })
  seen: string | null;
}

@InputType({ description: 'Confirms an extent: says who gave the boundary that it follows, and when.' })
export class ConfirmExtentInput {
  @Field(() => ID, { description: 'The extent.' })
  @IsUUID(undefined, { message: 'This is not an extent.' })
  id: string;

  @Field({ description: 'Who gave the boundary, and when: “Police neighbourhood Stafford Town, as given by Staffordshire Police on 4 November 2026”.' })
  @MinLength(15, { message: 'Name who gave the boundary, and when, such as “Police neighbourhood Stafford Town, as given by Staffordshire Police on 4 November 2026”.' })
  @MaxLength(LIMITS.reason, tooLong('The source'))
  source: string;
}
