import { Controller, Get, Header, Param, ParseIntPipe, ParseUUIDPipe } from '@nestjs/common';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { PacksService } from './packs.service.js';

@Controller('packs')
export class PacksController {
  constructor(private readonly packs: PacksService) {}

  /** `{hash, content}` of one version in the copy that the viewer may see: whoever recomputes the hash of `content` gets `hash`. */
  @Get(':id/v:number.json')
  @Header('Cache-Control', 'private, no-cache')
  @Allow(Permission.ReadPacks)
  async version(
    @CurrentViewer() viewer: Viewer,
    @Param('id', new ParseUUIDPipe({ errorHttpStatusCode: 404 })) id: string,
    @Param('number', new ParseIntPipe({ errorHttpStatusCode: 404 })) number: number,
  ) {
    const { hash, content } = await this.packs.getVersion(viewer, id, number);
    return { hash, content };
  }
}
