import { graphql } from '../../graphql/generated/gql.js';
import type { PlaceMeasures_PlaceMeasureFragment } from '../../graphql/generated/graphql.js';

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
    isProvisional
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
