/** One verb of the command line. */
export interface Verb {
  /** What to type, for example `register load FILE [--overwrite]`. */
  usage: string;
  summary: string;
  /** Absent: the verb has its name, but this release does not have it yet. */
  run?: (args: string[]) => Promise<void>;
}

/** What was asked for cannot be done; the message says why. Exit status 1. */
export class Refused extends Error {}

/** The command was not written as it should be. Exit status 2. */
export class WrongUsage extends Error {}

/** A result: the only thing that goes to standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Progress and refusals. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
