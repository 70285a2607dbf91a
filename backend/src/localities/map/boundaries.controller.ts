import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Allow } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import { NotFound } from '../../platform/errors/errors.js';
import { BoundaryMaps } from './boundary-maps.service.js';
import { MAPPED_LEVELS, pathOf } from './mapped-areas.js';

/** The door to the shapes of areas: figures come through another, and change at other times. */
@Controller('boundaries')
export class BoundariesController {
  constructor(private readonly maps: BoundaryMaps) {}

  /**
   * TopoJSON of today's areas of one kind (`district`, `ward`, `precision-area`, `lsoa`), `objects.areas`, each with its `code` and `district`. Its
   * ETag names the release of boundaries: whoever holds it is told so (304), and asks each time, because a browser may serve two people.
   */
  @Get(':level.json')
  @Allow(Permission.ReadMeasures)
  async shapes(@Param('level') asked: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const level = MAPPED_LEVELS.find(each => pathOf(each) === asked);
    if (!level) throw new NotFound('Boundaries');
    const release = await this.maps.release(level);
    response.setHeader('Cache-Control', 'private, no-cache').setHeader('Vary', 'Cookie').setHeader('ETag', `W/"${release.name}"`);
    if (request.get('if-none-match')?.includes(release.name)) response.status(304).end();
    else response.type('application/json').send(await this.maps.shapes(release));
  }
}
