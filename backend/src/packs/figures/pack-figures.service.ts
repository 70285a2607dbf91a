import { Injectable } from '@nestjs/common';
import { inBrief } from '@csa/shared/place-measures.js';
import { type EntityManager, In } from 'typeorm';
import { Area } from '../../localities/areas/area.entity.js';
import { standingOfFigures } from '../../localities/extents/standing-of-figures.js';
import { PrecisionArea, precisionAreaCode } from '../../localities/precision-area.entity.js';
import { Measure } from '../../measures/definitions/measure.entity.js';
import { FilesTotals } from '../../measures/files-total/files-total.service.js';
import { PlaceMeasures } from '../../measures/places/place-measures.service.js';
import { Clock } from '../../platform/time/clock.js';
import type { PackArea } from '../pack-area.type.js';
import type { PackContent, PackItem } from '../pack-content.types.js';
import { withTotalsBeside } from './totals-beside.js';

/** The figures that are frozen beside words: as everybody who reads measures may see them at that moment, whoever freezes. */
@Injectable()
export class PackFigures {
  constructor(private readonly clock: Clock, private readonly places: PlaceMeasures, private readonly files: FilesTotals) {}

  /** The content with the figures of each precision area beside what was said of it, and with what the police's files held beside their counts. */
  async beside(tx: EntityManager, content: PackContent): Promise<PackContent> {
    const items: PackItem[] = [];
    for (const item of content.items) items.push({ ...item, areas: await this.areas(tx, item.areas ?? []) });
    const shown = [...new Set(items.flatMap(({ measures }) => (measures ?? []).map(({ slug }) => slug)))];
    const measures = await tx.findBy(Measure, { slug: In(shown) });
    const totalOf = await this.files.ofSeveral(tx, measures);
    const ids = new Map(measures.map(({ id, slug }) => [slug, id]));
    return { ...content, items: items.map(item => withTotalsBeside(item, (slug, period) => totalOf(ids.get(slug)!, period))) };
  }

  private async areas(tx: EntityManager, said: readonly PackArea[]): Promise<PackArea[]> {
    const areas: PackArea[] = [];
    for (const each of said) {
      const precisionArea = await tx.findOneByOrFail(PrecisionArea, { slug: each.slug });
      const area = await tx.findOneBy(Area, { code: precisionAreaCode(each.slug) });
      const measures = area ? await this.places.toFreeze(tx, area) : [];
      areas.push({ ...each, ...(await standingOfFigures(tx, precisionArea, this.clock.today())), measures: inBrief(measures) });
    }
    return areas;
  }
}
