import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { listed } from '@csa/shared/words.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { countyArea } from '../../localities/areas/county-areas.js';
import { asDeprived } from '../../localities/deprivation/as-deprived.js';
import { deprivationOn } from '../../localities/deprivation/deprivation.loaders.js';

/** Small areas as deprived as those of a precision area, or why there are none to hold it against. */
export type ComparableAreas = { areas: Area[]; name: string } | { areas: []; whyNone: string };

export async function comparableAreas(db: DataSource, area: Area, day: Day): Promise<ComparableAreas> {
  const [own] = await deprivationOn(day)(db, [area.id]);
  if (!own) return { areas: [], whyNone: `How deprived the small areas of ${area.name} are is not known here: an analyst imports the Index of Multiple Deprivation.` };
  const deciles = own.byDecile.flatMap((count, at) => (count > 0 ? [at + 1] : []));
  const tenths = `tenth${deciles.length > 1 ? 's' : ''} ${listed(deciles.map(String))} of deprivation`;
  const areas = await asDeprived(db.manager, own.edition, deciles, day);
  const county = (await countyArea(db.manager))?.name ?? 'the county';
  if (areas.length === 0) return { areas: [], whyNone: `No other small area of ${county} is as deprived (${tenths}, ${own.edition}).` };
  const [which, are, lie] = areas.length === 1 ? ['the one other small area', 'is', 'lies'] : [`the ${areas.length} other small areas`, 'are', 'lie'];
  return { areas, name: `${which} of ${county} that ${are} as deprived (${tenths}, 1 the most, Index of Multiple Deprivation ${own.edition}) and ${lie} in no precision area` };
}
