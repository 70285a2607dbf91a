import { Field, ObjectType } from '@nestjs/graphql';
import { Reason } from './reason.js';

/** Something a reasonable person asked for cannot happen now: an answer with its reasons, not an error. Nothing was changed. */
@ObjectType({ isAbstract: true })
export abstract class Blocked {
  @Field({ description: 'What cannot happen.' })
  message: string;

  @Field(() => [Reason], { description: 'Why, one reason each.' })
  reasons: Reason[];

  constructor(message: string, reasons: Reason[]) {
    this.message = message;
    this.reasons = reasons;
  }
}
