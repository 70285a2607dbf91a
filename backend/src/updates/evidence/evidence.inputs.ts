import { Field, InputType } from '@nestjs/graphql';
import { MaxLength, ValidateBy } from 'class-validator';
import { LIMITS } from '@csa/shared/limits.js';
import { webHost } from '@csa/shared/web-address.js';
import { tooLong } from '../../platform/graphql/input.pipe.js';

const isWebAddress = () => ValidateBy({
  name: 'isWebAddress',
  validator: {
    validate: address => address === '' || (typeof address === 'string' && webHost(address) !== null),
    defaultMessage: () => 'Enter the whole address of a web page, which begins with https:// or http://.',
  },
});

@InputType({ description: 'A link to evidence; may be half filled while the update is being written.' })
export class EvidenceLinkInput {
  @Field({ description: 'What it is.' })
  @MaxLength(LIMITS.title, tooLong('The title of a link'))
  title: string;

  @Field({ description: 'Its address, which begins with https:// or http://.' })
  @MaxLength(LIMITS.address, tooLong('The address of a link'))
  @isWebAddress()
  address: string;
}

@InputType({ description: 'What the lead says of one measure of the theme.' })
export class MeasureCommentaryInput {
  @Field({ description: 'The measure, by its name in web addresses.' })
  measureSlug: string;

  @Field({ description: 'What is to be said of it; empty takes the commentary away.' })
  @MaxLength(LIMITS.comment, tooLong('A commentary'))
  text: string;
}
