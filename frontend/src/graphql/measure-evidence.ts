import { graphql } from './generated/gql.js';

/** What a page asks of a measure that it shows as evidence: of today's figures on a theme, of the frozen ones in a pack. */
export const MeasureEvidence_MeasureState = graphql(`
  fragment MeasureEvidence_MeasureState on MeasureState {
    id
    slug
    name
    areaCode
    areaName
    unit
    shape
    frequency
    publisher
    variation
    sentence
    caution
    latestLabel
    latest
    comparison
    mean
    spark
    illustrative
  }
`);
