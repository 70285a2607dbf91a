/** Something the person at the keyboard can mend: the message is one plain sentence and what to do. */
export class Problem extends Error {}

/** Says something to the person; never on standard output, which belongs to results. */
export const tell = text => process.stderr.write(`${text}\n`);

/** How long something took, for people: "3.2 s". */
export const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`;
