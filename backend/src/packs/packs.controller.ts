import { Controller, Get, Header, Param, ParseIntPipe, ParseUUIDPipe, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { PacksService } from './packs.service.js';

@Controller('packs')
export class PacksController {
  constructor(private readonly packs: PacksService) {}

  /**
   * `{hash, content}` of one version in the copy that the viewer may see: whoever recomputes the hash of `content` gets `hash`.
   *
   * Frozen for good, so the hash is its strong ETag and its bytes travel once. But one address has two copies, and one browser may serve
   * two people: so whoever holds a copy asks each time whether it is still theirs (`no-cache`), and it is sent as it is, never zipped
   * (`no-transform`), because a strong ETag stands for these very bytes.
   */
  @Get(':id/v:number.json')
  @Header('Cache-Control', 'private, no-cache, no-transform')
  @Header('Vary', 'Cookie')
  @Allow(Permission.ReadPacks)
  async version(
    @CurrentViewer() viewer: Viewer,
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Param('number', new ParseIntPipe({ errorHttpStatusCode: 404 })) number: number,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { hash, content } = await this.packs.getVersion(viewer, id, number);
    response.setHeader('ETag', `"${hash}"`);
    return { hash, content };
  }
}
