import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { HttpException, Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../access/viewer.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { FileReading, type Opened } from '../file-reading.js';
import { hashing } from '../files/file-hash.js';
import { ReadingTrouble, troubleOf } from '../reading-trouble.js';
import { UploadFolder } from './upload-folder.js';

/** So many files are received and read at once by one instance: each takes a connection to the database and a good part of a processor. */
const AT_ONCE = 2;

const [TOO_LARGE, NO_ROOM, BUSY] = [413, 507, 503];

/** What the door answers: the import to ask for, and whether the same file was there before. */
export interface Received {
  importId: number;
  already: boolean;
}

/** Receives files from browsers, reads them in the background and leaves nothing of them on the disk. */
@Injectable()
export class UploadsService implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('imports');
  private readonly folder: UploadFolder;
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<unknown>>();
  private busy = 0;

  constructor(private readonly reading: FileReading, @Inject(CONFIG) private readonly config: Config) {
    this.folder = new UploadFolder(config.uploadsDir);
  }

  onModuleInit(): Promise<void> {
    return this.folder.tidy();
  }

  /** Whoever stops the server does not wait until a large file is read. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.underWay);
  }

  /** Takes a file in as its bytes come, and answers when all of them are there and reading has begun. */
  async receive(viewer: Viewer, name: string, request: IncomingMessage): Promise<Received> {
    if (Number(request.headers['content-length'] ?? 0) > this.config.uploadLimit) throw this.tooLarge();
    if (this.busy >= Math.min(AT_ONCE, this.config.databasePool - 1)) throw refused(BUSY, 'Other files are being read right now. Wait until they are, and upload yours again.');
    this.busy += 1;
    const path = this.folder.newPath();
    try {
      const { bytes, hash } = await this.save(request, path);
      const opened = await this.reading.open(viewer, { name, path, bytes, unpackedAtMost: this.config.unpackedLimit }, hash);
      if (!opened.read) await this.finished(path);
      else this.readOn(path, opened);
      return { importId: opened.run.id, already: opened.read === null };
    } catch (error) {
      await this.finished(path);
      throw this.inWords(error);
    }
  }

  private async save(request: IncomingMessage, path: string): Promise<{ bytes: number; hash: string }> {
    const { through, digest } = hashing();
    let bytes = 0;
    const limited = async function* (this: UploadsService, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > this.config.uploadLimit) throw this.tooLarge();
        yield chunk;
      }
    }.bind(this);
    // Only this user may read it: partners' figures may be confidential.
    // The request stays open where the disk is full or the file too large: whoever sends it is still told so.
    await pipeline(request.iterator({ destroyOnReturn: false }), limited, through, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal: this.stopping.signal });
    return { bytes, hash: digest() };
  }

  private readOn(path: string, { run, read }: Opened): void {
    const reading = read!(undefined, this.stopping.signal)
      .catch((error: unknown) => {
        if (error instanceof ReadingTrouble) return;
        this.log.error({ kind: 'reading', message: error instanceof Error ? error.message : String(error), import: run.id, where: error instanceof Error ? error.stack?.split('\n').slice(1, 6).join('\n') : undefined });
      })
      .finally(() => this.finished(path));
    this.underWay.add(reading);
    void reading.finally(() => this.underWay.delete(reading));
  }

  private async finished(path: string): Promise<void> {
    this.busy -= 1;
    await rm(path, { force: true }).catch(() => undefined);
  }

  private tooLarge(): HttpException {
    return refused(TOO_LARGE, `This file is larger than ${Math.floor(this.config.uploadLimit / 1e6).toLocaleString('en-GB')} MB, the most that is taken from a browser. Import it on the command line, or ask whoever runs this service.`);
  }

  private inWords(error: unknown): unknown {
    if (error instanceof HttpException) return error;
    if (this.stopping.signal.aborted) return refused(BUSY, 'The service is being stopped. Upload the file again in a moment.');
    const reason = troubleOf(error);
    return reason === null ? error : refused((error as NodeJS.ErrnoException).code === 'ENOSPC' ? NO_ROOM : BUSY, reason);
  }
}

function refused(status: number, message: string): HttpException {
  return new HttpException({ message }, status);
}
