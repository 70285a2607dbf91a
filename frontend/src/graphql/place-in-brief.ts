import { graphql } from './generated/gql.js';

/** What a page asks of a measure of a place to set it beside words: of today's figures on a form, of the frozen ones in a pack. */
export const PlaceInBrief_PlaceMeasure = graphql(`
  fragment PlaceInBrief_PlaceMeasure on PlaceMeasure {
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
      }
    }
    share
  }
`);
