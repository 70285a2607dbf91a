import type { EntityManager } from 'typeorm';
import { type Day, longDay } from '@csa/shared/days.js';
import { holdsOn } from '../../governance/effective-dates.js';
import type { District } from '../district.entity.js';
import type { PrecisionArea } from '../precision-area.entity.js';
import type { PrecisionAreaExtent } from './precision-area-extent.entity.js';
import { hasSmallAreas } from './small-areas.queries.js';

/**
 * What is missing of a precision area of which no small areas are entered for the day, and who can enter it; null where some are.
 * @param extents those of the area that stand, the latest first
 */
export async function whatIsMissing(
  tx: EntityManager, { name }: Pick<PrecisionArea, 'name'>, districtOf: () => Promise<Pick<District, 'name' | 'gssCode'>>, extents: readonly PrecisionAreaExtent[], day: Day,
): Promise<string | null> {
  if (extents.some(extent => holdsOn(extent, day))) return null;
  const begins = extents[0]?.validFrom;
  if (begins && begins > day) return `The small areas of ${name} are entered from ${longDay(begins)}: until then no figures can be added up for it.`;
  const { name: district, gssCode } = await districtOf();
  const areKnown = await hasSmallAreas(tx, gssCode);
  const nobody = `Nobody has entered yet which small areas make up ${name}, so no figures can be added up for it. The agreement names it as a police neighbourhood and gives no boundary.`;
  return areKnown ? `${nobody} An analyst or the coordinator can enter it.`
    : `${nobody} No small areas of ${district} are known here either: an analyst imports the lookup of small areas first, and then an analyst or the coordinator can enter which of them it is.`;
}
