/** Why a file could not be read though nothing is wrong with it. Nothing of it was imported; the message says what to do. */
export class ReadingTrouble extends Error {}

const AGAIN = 'Nothing of it was imported.';
const DATABASE_FULL = 'The disk of the database is full.';
const DATABASE_GONE = 'The database stopped answering.';
/** 53100: no space; 53200: no memory; 57P01 to 57P05: the server shuts down or ended the connection. */
const TROUBLES: Readonly<Record<string, string>> = {
  '53100': `${DATABASE_FULL} ${AGAIN} Make room there and import the file again.`,
  ENOSPC: `The disk of this server is full. ${AGAIN} Make room and import the file again.`,
  '53200': `The database ran out of memory. ${AGAIN} Import the file again when less is going on.`,
  ENOENT: `The file is no longer where it was. ${AGAIN}`,
  EACCES: `The file may not be read by this user. ${AGAIN}`,
  EISDIR: `This is a folder and no file. ${AGAIN} Name the files in it.`,
};
const GONE = /^(57P0\d|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/** What went wrong around a file, in words for whoever imports it; null where nobody foresaw it. */
export function troubleOf(error: unknown): string | null {
  if (error instanceof ReadingTrouble) return error.message;
  if (!(error instanceof Error)) return null;
  const { code = '' } = ((error as { driverError?: unknown }).driverError ?? error) as { code?: string };
  if (TROUBLES[code]) return TROUBLES[code];
  const isGone = GONE.test(code) || /Connection terminated|Connection ended|not queryable|timeout exceeded when trying to connect/i.test(error.message);
  return isGone ? `${DATABASE_GONE} ${AGAIN} Import the file again when it answers.` : null;
}
