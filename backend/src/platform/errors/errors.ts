/** One thing wrong with what was sent: the path of the field and the sentence to show beside it. */
export interface FieldError {
  path: string;
  message: string;
}

/** The thing is not there, or the viewer may not know that it is: the two look the same from outside. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`${what} was not found. It may have been moved, or you may not have access to it.`);
  }
}

/** The viewer's role may never do this. */
export class Forbidden extends Error {
  constructor(message = 'You do not have access to this. Ask the coordinator if you think you should.') {
    super(message);
  }
}

/** What was sent cannot be taken as it is; `fields` say what to change. Nothing was saved. */
export class InvalidInput extends Error {
  constructor(readonly fields: readonly FieldError[]) {
    super(fields.map(field => field.message).join(' ') || 'Something in what you sent is not right.');
  }
}

/** Refuses where anything stands against it. */
export function refuseFor(faults: readonly FieldError[]): void {
  if (faults.length > 0) throw new InvalidInput(faults);
}
