import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { Theme, ThemeKind } from '../../agreement/themes/theme.entity.js';
import { Post } from '../../governance/people/post.entity.js';
import { districtAreas } from '../../localities/areas/county-areas.js';
import { District } from '../../localities/district.entity.js';
import { PrecisionArea } from '../../localities/precision-area.entity.js';
import { NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { copyFor } from '../pack.results.js';
import { PackVersion } from '../pack-version.entity.js';
import { DistrictPaper } from './district-paper.types.js';
import { passagesOf, speaksOf } from './passages.rules.js';

/** Reads a frozen pack as one district does: its own locality whole, of every countywide update what speaks of it. */
@Injectable()
export class DistrictPaperService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** The paper out of the pack of a meeting, or out of the last that was frozen; of the latest version, in the copy that the viewer may see. */
  async paper(viewer: Viewer, slug: string, meetingId: string | null): Promise<DistrictPaper> {
    const district = await this.db.manager.findOneBy(District, { slug });
    if (!district) throw new NotFound('District');
    const version = await this.versionOf(meetingId);
    if (!version && meetingId) throw new NotFound('Pack');
    const copy = version && copyFor(viewer, version);
    const items = copy?.content?.items ?? [];
    const [names, localities] = [await this.namesOf(district), await this.db.manager.findBy(Theme, { districtId: district.id })];
    const isOwn = (itemSlug: string) => localities.some(theme => theme.slug === itemSlug);
    const of = { names, districts: (await districtAreas(this.db.manager, this.clock.today())).length };
    const extracts = items.filter(({ slug: itemSlug }) => !isOwn(itemSlug)).map(item => {
      const passages = passagesOf(item, of);
      const atOnce = speaksOf([item.nilReason, item.headline].filter(Boolean).join('\n'), of);
      return { item, passages, speaksOfIt: passages.length > 0 || atOnce !== null, isNamed: atOnce === 'NAMED' || passages.some(({ isNamed }) => isNamed) };
    });
    return Object.assign(new DistrictPaper(), {
      district, districtName: district.name, cspName: district.cspName, version: copy, own: items.filter(item => isOwn(item.slug)),
      // What another district says of every district is said to its own.
      extracts: extracts.filter(({ item, isNamed }) => item.kind === ThemeKind.THEME || isNamed),
    });
  }

  private versionOf(meetingId: string | null): Promise<PackVersion | null> {
    const versions = this.db.manager.createQueryBuilder(PackVersion, 'version').innerJoin('pack', 'pack', 'pack.id = version.packId').innerJoin('meeting', 'meeting', 'meeting.id = pack.meetingId');
    if (meetingId) versions.where('meeting.id = :meetingId', { meetingId });
    return versions.orderBy('meeting.heldOn', 'DESC').addOrderBy('version.number', 'DESC').limit(1).getOne();
  }

  /** What the district is named by: itself, its partnership, its precision areas, and the posts that chair and lead it. */
  private async namesOf(district: District): Promise<string[]> {
    const areas = await this.db.manager.findBy(PrecisionArea, { districtId: district.id });
    const posts = await this.db.manager.findBy(Post, { id: In([district.cspChairId, district.cspLeadId].filter(id => id !== null)) });
    return [district.name, district.cspName, ...areas.map(({ name }) => name), ...posts.map(({ title }) => title)];
  }
}
