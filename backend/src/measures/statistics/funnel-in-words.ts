import type { Funnel, FunnelPlace } from './funnel.js';

/** From so many areas on, the factor of their spread is known to about a third; below, it is said to be rough. */
const ENOUGH_TO_RELY_ON = 20;

/**
 * What a funnel says, for people, and what so many areas cannot support. Areas are named in the order given and never ranked: among areas
 * within the limits any order is chance (Goldstein and Spiegelhalter 1996, "League tables and their limitations").
 * @param names of the funnel's areas, in its order
 * @param setName what they are compared with: "the eight districts", "its most similar group"
 */
export function funnelInWords(funnel: Funnel, names: readonly string[], setName: string): string[] {
  const { dispersion, tooFewForSpread, setSize } = funnel;
  const outside = (side: 'ABOVE' | 'BELOW') => namesWhere(funnel, names, place => place.startsWith(side));
  const [above, below] = [outside('ABOVE'), outside('BELOW')];
  const beyond = tooFewForSpread ? 'chance explains' : 'chance and the usual spread between areas explain';
  const byChance = funnel.areas.filter(({ placeByChance }) => placeByChance !== 'WITHIN').length;
  const isAlone = names.length === 1;
  return [
    ...(above.length > 0 ? [`Higher than ${beyond}, compared with ${setName}: ${listed(above)}.`] : []),
    ...(below.length > 0 ? [`Lower than ${beyond}, compared with ${setName}: ${listed(below)}.`] : []),
    ...(above.length + below.length === 0
      ? [`${isAlone ? `${names[0]} does not differ` : 'No area differs'} from ${setName} by more than ${beyond}.`] : []),
    ...(dispersion > 1
      ? [`Rates differ between areas: their variance is ${dispersion < 10 ? dispersion.toFixed(1) : Math.round(dispersion)} times what chance alone would give, and the limits allow for it. `
        + `By chance alone ${byChance} of ${names.length} would lie outside, which says that areas differ, and not that one of them stands out.`] : []),
    ...(tooFewForSpread
      ? [`${inWords(setSize)} ${setSize === 1 ? 'is' : 'are'} too few to say how much areas usually spread: the limits are those of chance alone, and more cannot be said.`] : []),
    ...(!tooFewForSpread && setSize < ENOUGH_TO_RELY_ON
      ? [`${inWords(setSize)} tell their own spread only roughly: they do not support an order of areas, nor more than is said here.`] : []),
  ];
}

function namesWhere({ areas }: Funnel, names: readonly string[], holds: (place: FunnelPlace) => boolean): string[] {
  return names.filter((_, place) => holds(areas[place]!.place));
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function inWords(count: number): string {
  return `${NUMBERS[count] ?? count} area${count === 1 ? '' : 's'}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
