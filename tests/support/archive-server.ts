import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import yazl from 'yazl';

/** One request for a part of the archive, and how it was answered. */
export interface Asked { start: number; end: number; status: number }

/** What a server does instead of answering as it should; null: it answers as it should. */
export type Whim = (part: { start: number; end: number; number: number }, request: IncomingMessage, response: ServerResponse) => 'answered' | 'cut' | null;

/** A web server on this machine that keeps an archive and gives parts of it, as the publisher's does, until told to have a whim. */
export class ArchiveServer {
  archive: Buffer = Buffer.alloc(0);
  version = '"one"';
  whim: Whim = () => null;
  asked: Asked[] = [];
  private readonly server = createServer((request, response) => this.answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>(fulfil => { this.server.listen(0, '127.0.0.1', fulfil); });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(fulfil => { this.server.close(fulfil); });
  }

  /** "latest.zip" leads to the archive of a month, as at the publisher. */
  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/latest.zip`;
  }

  get bytesSent(): number {
    return this.asked.filter(({ status }) => status === 206).reduce((sum, { start, end }) => sum + end - start, 0);
  }

  again(archive: Buffer): void {
    Object.assign(this, { archive, version: '"one"', whim: () => null, asked: [] });
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === '/latest.zip') { response.writeHead(302, { location: '/2025-12.zip' }).end(); return; }
    const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(from ?? 0), Math.min(Number(last ?? Infinity) + 1, this.archive.length)];
    const whim = this.whim({ start, end, number: this.asked.length }, request, response);
    this.asked.push({ start, end, status: whim === 'answered' ? response.statusCode : 206 });
    if (whim === 'answered') return;
    response.writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/${this.archive.length}`, 'content-length': end - start, etag: this.version });
    if (whim === null) { response.end(this.archive.subarray(start, end)); return; }
    response.write(this.archive.subarray(start, start + Math.floor((end - start) / 2)), () => response.destroy());
  }
}

const HEADER = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** An invented month: so many burglaries in Tamworth, one outside and one without location, each with an ID that packs badly. */
export function streetMonth(month: string, burglaries: number, force = 'Staffordshire Police'): string {
  let state = burglaries + 1;
  const id = () => Array.from({ length: 8 }, () => { state = (state * 48_271) % 2_147_483_647; return state.toString(16).padStart(8, '0'); }).join('');
  const row = (place: string) => `${id()},${month},${force},${force},-1.7,52.6,${place},Burglary,Status update unavailable,`;
  return [HEADER, ...Array.from({ length: burglaries }, () => row('On or near Market Street,E01029868,Tamworth 001A')), row('On or near The Ring,E01009433,Birmingham 001D'), row('No Location,,'), ''].join('\n');
}

/** An archive in the publisher's layout. */
export async function archiveOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress: typeof content === 'string' });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
