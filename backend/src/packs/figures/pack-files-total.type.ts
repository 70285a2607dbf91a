import { Field, ObjectType } from '@nestjs/graphql';
import { FilesTotal } from '../../measures/files-total/files-total.type.js';

@ObjectType({ description: 'How the county’s count of a measure agreed with what the police’s files held, as it was frozen.' })
export class PackFilesTotal extends FilesTotal {
  @Field({ description: 'The measure’s name in web addresses.' })
  slug: string;

  @Field({ description: 'The measure’s name.' })
  name: string;
}
