import { graphql } from '../../graphql/generated/gql.js';

/** One question for all pages that show priorities by district, so that its answer is kept for all of them. */
export const PriorityMatrixQuery = graphql(`
  query PriorityMatrix {
    priorityMatrix {
      ...PriorityMatrix_PriorityMatrix
    }
    agreement {
      id
      districtOnlyPriorities {
        id
        slug
        name
      }
    }
  }
`);
