import type { DataSource } from 'typeorm';
import { ImportRun, ImportState } from './import-run.entity.js';
import { ReadingTrouble } from './reading-trouble.js';

/** How often a reading writes down how far it is. */
const TELL_EVERY = 0.01;

/** Writes down how far a reading is, so that whoever asks any instance sees it, and ends it where somebody discarded it or the server stops. */
export class ReadingProgress {
  private told = 0;
  private isDiscarded = false;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly importId: number,
    private readonly alsoTell: (part: number) => void = () => {},
    private readonly stop?: AbortSignal,
  ) {}

  /** To be called by whoever reads, with how much of the file is read, from 0 to 1. */
  readonly tell = (part: number): void => {
    if (this.stop?.aborted) throw new ReadingTrouble('Reading was cut short: the server was stopped. Nothing of it was imported. Import the file again.');
    if (this.isDiscarded) throw new ReadingTrouble('It was discarded while it was read.');
    this.alsoTell(part);
    if (part < this.told + TELL_EVERY) return;
    this.told = part;
    this.writing = this.writing.then(() => this.write(Math.min(1, part)));
  };

  /** Waits for what is still being written. */
  end(): Promise<void> {
    return this.writing;
  }

  private async write(progress: number): Promise<void> {
    // Where the database is gone, the reading itself finds out.
    const written = await this.db.manager.update(ImportRun, { id: this.importId, state: ImportState.READING }, { progress }).catch(() => null);
    if (written?.affected === 0) this.isDiscarded = true;
  }
}
