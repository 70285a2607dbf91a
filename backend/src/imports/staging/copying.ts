import { once } from 'node:events';
import type { PoolClient } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';

/** Enough for one piece of a COPY. */
const PIECE = 64 * 1024;

interface Copy {
  stream: CopyStreamQuery;
  /** What the database said against it, maybe while nobody waited for it: whoever sends next is told. */
  error: Error | null;
  failed: Promise<never>;
}

/** Sends lines to a table by COPY, which is begun when there is something to send and ended before the connection is asked anything else. */
export class Copying {
  private copy: Copy | null = null;
  private piece = '';

  constructor(private readonly client: PoolClient, private readonly columns: string) {}

  /** Keeps a line for sending; says whether there is enough to send. */
  add(line: string): boolean {
    this.piece += line;
    return this.piece.length >= PIECE;
  }

  async send(): Promise<void> {
    this.copy ??= this.begin();
    const { stream, error, failed } = this.copy;
    if (error) throw error;
    const piece = this.piece;
    this.piece = '';
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), failed]);
  }

  async end(): Promise<void> {
    if (this.piece) await this.send();
    if (!this.copy) return;
    const { stream, error, failed } = this.copy;
    this.copy = null;
    if (error) throw error;
    stream.end();
    await Promise.race([once(stream, 'finish'), failed]);
  }

  private begin(): Copy {
    const stream = this.client.query(copyFrom(`COPY ${this.columns} FROM STDIN`));
    const failed = new Promise<never>((_, reject) => stream.on('error', reject));
    const copy: Copy = { stream, error: null, failed };
    failed.catch((error: Error) => { copy.error = error; });
    return copy;
  }
}
