import type { Day } from '@csa/shared/days.js';
import type { AreaSource, Boundaries, Succession } from './area-sources.js';
import { grouped } from './grouped.js';

/** A small area that is listed as lying in a larger one; null is open. */
export interface Listed {
  areaId: number;
  sourceId: number;
  from: Day | null;
  until: Day | null;
}

/** In which larger areas a small one lies from a day on, and how much of it; null from the beginning. */
interface Stage {
  from: Day | null;
  shares: ReadonlyMap<number, number>;
}

/**
 * Which small areas make up larger ones, those of other vintages too. What a small area was before, or became later, lies where it does itself; where
 * it was split or merged between larger areas it is shared out equally between them, which is an estimate.
 * @param areFinal each lookup replaces the one before, and the first speaks for all earlier times, as lookups of wards do: at any time a small area
 *   counts once. Otherwise an area is what is listed for it, on its days.
 */
export function smallAreaSources(listed: readonly Listed[], successions: readonly Succession[], areFinal: boolean, boundaries: Boundaries, today: Day): AreaSource[] {
  const [laterOf, earlierOf] = [grouped(successions, ({ fromId }) => fromId), grouped(successions, ({ toId }) => toId)];
  const standInsOf = (id: number) => [(laterOf.get(id) ?? []).map(({ toId }) => toId), (earlierOf.get(id) ?? []).map(({ fromId }) => fromId)].filter(all => all.length > 0);
  return [...stagesOf(listed, successions, areFinal)].flatMap(([sourceId, stages]) => {
    const standIns = standInsOf(sourceId);
    const spells = boundaries === 'TODAY'
      ? [{ shares: sharesAt(stages, today, areFinal), from: null, until: null }]
      : stages.map(({ from, shares }, place) => ({ shares, from: areFinal && place === 0 ? null : from, until: stages[place + 1]?.from ?? null }));
    return spells.flatMap(({ shares, from, until }) => [...shares].map(([areaId, share]) => ({ areaId, sourceId, share, covers: 0, isPart: share === 1, ...(standIns.length > 0 ? { standIns } : {}), from, until })));
  });
}

function stagesOf(listed: readonly Listed[], successions: readonly Succession[], areFinal: boolean): Map<number, Stage[]> {
  const own = new Map([...grouped(listed, ({ sourceId }) => sourceId)].map(([id, rows]) => [id, ownStages(rows)]));
  const laterOf = grouped(successions, ({ fromId }) => fromId);
  const earlierOf = grouped(successions, ({ toId }) => toId);
  const later = (id: number) => (laterOf.get(id) ?? []).map(({ toId }) => toId);
  const earlier = (id: number) => (earlierOf.get(id) ?? []).map(({ fromId }) => fromId);
  const inherited = (relatives: readonly number[]): Stage[] => {
    const known = relatives.map(id => own.get(id) ?? []);
    const days = [...new Set(known.flat().map(({ from }) => from))].sort(inTime);
    return days.map(from => ({ from, shares: meanOf(known.map(stages => sharesAt(stages, from, areFinal))) }));
  };
  const stages = (id: number): Stage[] => {
    const mine = own.get(id);
    if (mine) {
      return [
        ...inherited(earlier(id)).filter(({ from }) => inTime(from, mine[0]!.from) < 0), ...mine,
        ...inherited(later(id)).filter(({ from }) => inTime(from, mine.at(-1)!.from) > 0),
      ];
    }
    const became = inherited(later(id));
    // Where another part of what was split is listed, this one is left out on purpose.
    const isLeftOut = earlier(id).some(before => later(before).some(part => own.has(part)));
    return became.length > 0 || isLeftOut ? became : inherited(earlier(id));
  };
  const all = new Set([...own.keys()].flatMap(id => [id, ...later(id), ...earlier(id)]));
  return new Map([...all].map(id => [id, stages(id)]));
}

/** What is listed for one small area: each day on which something begins replaces what was before. */
function ownStages(rows: readonly Listed[]): Stage[] {
  const begins = [...grouped(rows, ({ from }) => from)].sort(([one], [other]) => inTime(one, other));
  return begins.flatMap(([from, together], place) => {
    const stage = { from, shares: new Map(together.map(({ areaId }) => [areaId, 1 / together.length])) };
    const [{ until }] = together as [Listed];
    const next = begins[place + 1];
    const isGapAfter = until !== null && (!next || inTime(until, next[0]) < 0);
    return isGapAfter ? [stage, { from: until, shares: new Map<number, number>() }] : [stage];
  });
}

function sharesAt(stages: readonly Stage[], day: Day | null, areFinal: boolean): ReadonlyMap<number, number> {
  return (stages.findLast(({ from }) => inTime(from, day) <= 0) ?? (areFinal ? stages[0] : undefined))?.shares ?? new Map();
}

function meanOf(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const mean = new Map<number, number>();
  for (const shares of all) for (const [areaId, share] of shares) mean.set(areaId, (mean.get(areaId) ?? 0) + share / all.length);
  return mean;
}

/** Before every day comes null. */
const inTime = (one: Day | null, other: Day | null) => ((one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0);
