import { graphql } from './generated/gql.js';

/*
 * What every verb asks of a refusal, for `useChange` to read, and of a request that it has moved, so that what is on the page is asked for
 * again. A verb names them in its document: `...Refused_UpdateBlocked`.
 */

graphql(`
  fragment Refused_UpdateBlocked on UpdateBlocked {
    message
    reasons {
      path
      message
    }
  }
`);

graphql(`
  fragment Refused_MeetingBlocked on MeetingBlocked {
    message
    reasons {
      path
      message
    }
  }
`);

graphql(`
  fragment Moved_PerformanceUpdate on PerformanceUpdate {
    id
    request {
      id
      state
    }
  }
`);

/** Where somebody else saved first: what both wrote, for `TextsConflict` to show and for the next save to name its version. */
export const BothTexts_EditConflict = graphql(`
  fragment BothTexts_EditConflict on EditConflict {
    version
    message
    savedBy
    theirs {
      field
      label
      text
    }
    yours {
      field
      label
      text
    }
  }
`);
