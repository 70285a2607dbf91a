import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ImportRun } from './import-run.entity.js';

@ObjectType({ description: 'Imports, the newest first, a page at a time.' })
export class ImportPage {
  @Field(() => [ImportRun], { description: 'The imports of this page.' })
  imports: ImportRun[];

  @Field(() => Int, { nullable: true, description: 'Ask for the next page with `before` this number; null on the last.' })
  next: number | null;
}

@ObjectType({ description: 'What undoing an import would do.' })
export class ImportUndoing {
  @Field(() => Int, { description: 'Figures that would no longer be known.' })
  takenBack: number;

  @Field(() => Int, { description: 'Figures that would be known again as they were before.' })
  restored: number;
}

@ObjectType({ description: 'A kind of file that can be imported.' })
export class ImportableKind {
  @Field({ description: 'What it is called.' })
  title: string;
}

@ObjectType({ description: 'What can be imported from a browser.' })
export class ImportLimits {
  @Field(() => [ImportableKind], { description: 'The kinds of files.' })
  kinds: ImportableKind[];

  @Field(() => Float, { description: 'The most bytes of one file.' })
  mostBytes: number;
}
