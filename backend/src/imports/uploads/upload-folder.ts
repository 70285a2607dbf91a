import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const OURS = /^csa-upload-(\d+)-[0-9a-f-]+$/;

/** Where uploads lie while they are read, and no longer. Each file names the process that reads it, so that the next one finds what a dead one left. */
export class UploadFolder {
  constructor(private readonly folder: string) {}

  /** A path for one upload. */
  newPath(): string {
    return join(this.folder, `csa-upload-${process.pid}-${randomUUID()}`);
  }

  /** Makes the folder where it is missing, and removes what processes left behind that are no more. To be called before anything is received. */
  async tidy(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) {
      const pid = Number(OURS.exec(name)?.[1] ?? 0);
      if (pid > 0 && (pid === process.pid || !isRunning(pid))) await rm(join(this.folder, name), { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
