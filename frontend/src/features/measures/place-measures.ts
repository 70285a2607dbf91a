import { byException } from '@csa/shared/exceptions.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { PlaceMeasures_PlaceMeasureFragment } from '../../graphql/generated/graphql.js';
import { capitalise } from '../../lib/words.js';

export const PlaceMeasures_PlaceMeasure = graphql(`
  fragment PlaceMeasures_PlaceMeasure on PlaceMeasure {
    state {
      id
      slug
      name
      areaCode
      areaName
      variation
      message
      illustrative
    }
    isOverall
    periodLabel
    here {
      name
      count
      whyNone
      rate {
        rate
        lower
        upper
        note
      }
    }
    against {
      name
      count
      whyNone
      rate {
        rate
        lower
        upper
        note
      }
    }
    share
    filesTotal {
      total
      parts {
        name
        count
      }
    }
    sets {
      set
      rate
      place
    }
  }
`);

export type Listed = PlaceMeasures_PlaceMeasureFragment;

/** So many are read at a glance, on a phone too; the others are one press away. */
export const AT_A_GLANCE = 6;

/** The overall measure first, then what is out of the ordinary. */
export function inOrderOfInterest(measures: readonly Listed[]): Listed[] {
  return [...measures.filter(({ isOverall }) => isOverall), ...byException(measures.filter(({ isOverall }) => !isOverall), ({ state }) => state.variation ?? null)];
}

/** The message without the measure and the place, which stand beside it. */
export function shortened({ message, name, areaName }: Listed['state']): string {
  return capitalise(message.replace(`${name} in ${areaName}`, '').replace(/^[:\s]+/, ''));
}
