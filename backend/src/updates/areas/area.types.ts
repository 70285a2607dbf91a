import { Field, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars.js';
import { UpdateSection } from '../judgements.js';

@ObjectType({ description: 'A precision area that a request asks a section on.' })
export class AskedArea {
  @Field(() => UpdateSection, { description: 'The section that is about it in this request, and in no other.' })
  section: UpdateSection;

  @Field({ description: 'Its name when it was asked for.' })
  name: string;

  @Field({ description: 'Its name in web addresses.' })
  slug: string;

  precisionAreaId: string;
}

@ObjectType({ description: 'What an update says of one precision area.' })
export class ReportOnArea extends AskedArea {
  @Field(() => String, { nullable: true, description: 'What was done and seen there; null while nothing is written.' })
  text: string | null;

  @Field(() => Day, { description: 'The day of the meeting that it is for.' })
  heldOn: string;

  @Field({ description: 'True for invented trial content.' })
  illustrative: boolean;

  requestId: string;
}
