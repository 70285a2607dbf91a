/** Something the person at the keyboard can mend: the message is one plain sentence and what to do. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}
