import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../../lib/dates.js';
import { Empty } from '../../../ui/Empty.js';
import { AcceptedUpdate } from './AcceptedUpdate.js';

const ThemeUpdates_Theme = graphql(`
  fragment ThemeUpdates_Theme on Theme {
    mode
    currentUpdate {
      id
      request {
        id
        meeting {
          id
          heldOn
        }
      }
      ...AcceptedUpdate_PerformanceUpdate
    }
  }
`);

/** What was last said on a theme. */
export function ThemeUpdates(props: { theme: FragmentType<typeof ThemeUpdates_Theme> }) {
  const theme = readFragment(ThemeUpdates_Theme, props.theme);
  const current = theme.currentUpdate;
  return (
    <>
      <h2 className="govuk-heading-m">{current?.request ? `Current update, meeting of ${formatDay(current.request.meeting.heldOn)}` : 'Current update'}</h2>
      {current ? <AcceptedUpdate update={current} judgedAbove /> : <Empty heading="No update yet">{nothingYet(theme.mode === 'AD_HOC')}</Empty>}
    </>
  );
}

function nothingYet(adHoc: boolean): string {
  if (adHoc) return 'This theme is reported only when the group asks. When it has asked and the coordinator has accepted the answer, it stands here.';
  return 'The lead officer’s update stands here once it has been submitted and the coordinator has accepted it.';
}
