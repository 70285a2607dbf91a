import { type EntityManager, IsNull } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { District } from '../district.entity.js';
import { type PrecisionArea, precisionAreaCode } from '../precision-area.entity.js';
import { indicativeAmong } from './extents.loaders.js';
import { indicativeInWords } from './indicative-in-words.js';
import { whatIsMissing } from './missing-extent.js';
import { PrecisionAreaExtent } from './precision-area-extent.entity.js';

/** What the figures of a precision area rest on. */
export interface StandingOfFigures {
  /** Why they are indicative; null where its small areas are confirmed, or none are entered. */
  indicative: string | null;
  /** What is missing before there can be any; null where nothing is. */
  whatIsMissing: string | null;
}

/** What is to be said beside the figures of a precision area on a day, in one transaction: pages ask the same of its fields. */
export async function standingOfFigures(tx: EntityManager, area: PrecisionArea, day: Day): Promise<StandingOfFigures> {
  const extents = await tx.find(PrecisionAreaExtent, { where: { precisionAreaId: area.id, withdrawnAt: IsNull() }, order: { validFrom: 'DESC' } });
  const missing = await whatIsMissing(tx, area, () => tx.findOneByOrFail(District, { id: area.districtId }), extents, day);
  if (missing) return { indicative: null, whatIsMissing: missing };
  const isIndicative = (await indicativeAmong(tx, [precisionAreaCode(area.slug)], day)).size > 0;
  return { indicative: isIndicative ? indicativeInWords([area.name]) : null, whatIsMissing: null };
}
