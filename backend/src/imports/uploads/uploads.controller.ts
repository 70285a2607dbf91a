import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { LIMITS } from '@csa/shared/limits.js';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { InvalidInput } from '../../platform/errors/errors.js';
import { type Received, UploadsService } from './uploads.service.js';

/** The door through which files come in. */
@Controller('imports')
export class UploadsController {
  constructor(private readonly uploads: UploadsService) {}

  /**
   * Takes the bytes of one file as they are (`content-type: application/octet-stream`), its name in the address. 202 with `{importId, already}`
   * once all have come: the file is read in the background, and `import(id)` tells how far; `already` where the same file was there before.
   * 413 too large; 503 busy, or the database does not answer; 507 no room. Whoever goes away in the middle leaves nothing behind.
   */
  @Post()
  @HttpCode(202)
  @Allow(Permission.ImportFigures)
  receive(@CurrentViewer() viewer: Viewer, @Query('name') name: unknown, @Req() request: Request): Promise<Received> {
    if (!request.is('application/octet-stream')) throw new InvalidInput([{ path: 'file', message: 'Choose a file. It is sent as it is, with the header content-type: application/octet-stream.' }]);
    return this.uploads.receive(viewer, fileNameOf(name), request);
  }
}

/** What the file is called where it comes from, without its folder. */
function fileNameOf(name: unknown): string {
  const last = typeof name === 'string' ? name.split(/[/\\]/).at(-1)!.replace(/\p{Cc}/gu, '').trim() : '';
  if (last === '' || !last.isWellFormed()) throw new InvalidInput([{ path: 'name', message: 'Say what the file is called: ?name=2025-01-staffordshire-street.csv' }]);
  return last.slice(-LIMITS.fileName);
}
