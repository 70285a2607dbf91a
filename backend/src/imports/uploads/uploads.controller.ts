import { Controller, Get, Header, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LIMITS } from '@csa/shared/limits.js';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { InvalidInput } from '../../platform/errors/errors.js';
import { TemplatesService } from './templates.service.js';
import { type Received, UploadsService } from './uploads.service.js';

/** The door through which files come in. */
@Controller('imports')
export class UploadsController {
  constructor(private readonly uploads: UploadsService, private readonly templates: TemplatesService) {}

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

  /** The plain template of a measure that partners bring (`?measure=SLUG&format=csv|xlsx`): fill it in and upload it. */
  @Get('template')
  @Header('Cache-Control', 'private, no-store')
  @Allow(Permission.ImportFigures)
  async template(@CurrentViewer() viewer: Viewer, @Query('measure') measure: unknown, @Query('format') format: unknown, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    if (format !== 'csv' && format !== 'xlsx') throw new InvalidInput([{ path: 'format', message: 'Say format=csv or format=xlsx.' }]);
    const file = await this.templates.write(viewer, typeof measure === 'string' ? measure : '', format);
    response.attachment(`${String(measure)}.${format}`);
    return new StreamableFile(file, { type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  }
}

/** What the file is called where it comes from, without its folder. */
function fileNameOf(name: unknown): string {
  const last = typeof name === 'string' ? name.split(/[/\\]/).at(-1)!.replace(/\p{Cc}/gu, '').trim() : '';
  if (last === '' || !last.isWellFormed()) throw new InvalidInput([{ path: 'name', message: 'Say what the file is called: ?name=2025-01-staffordshire-street.csv' }]);
  return last.slice(-LIMITS.fileName);
}
