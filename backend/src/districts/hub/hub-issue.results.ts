import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { EditConflict } from '../../platform/graphql/edit-conflict.js';
import { HubIssue } from './hub-issue.entity.js';

@ObjectType({ description: 'Something in what was written looks like the name of a person. Nothing was saved: take it out, or say that it is none.' })
export class PossibleNames {
  @Field({ description: 'What is asked.' })
  message: string;

  @Field(() => [String], { description: 'What looks like a name; send back what is none.' })
  names: string[];

  constructor(names: string[]) {
    this.names = names;
    this.message = 'Issues are about places, and this looks like the name of a person. Take it out, or say that it is not one.';
  }
}

export const KeepHubIssueResult = createUnionType({
  name: 'KeepHubIssueResult', types: () => [HubIssue, PossibleNames, EditConflict] as const, resolveType: (value: object) => value.constructor,
});
