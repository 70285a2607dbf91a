import type { ReactNode } from 'react';
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

interface ThemeUpdatesProps {
  theme: FragmentType<typeof ThemeUpdates_Theme>;
  /** The figures of a precision area, to stand beside what is said of it. */
  figures?: (slug: string, name: string) => ReactNode;
}

/** What was last said on a theme. */
export function ThemeUpdates({ figures, ...props }: ThemeUpdatesProps) {
  const theme = readFragment(ThemeUpdates_Theme, props.theme);
  const current = theme.currentUpdate;
  return (
    <>
      <h2 className="govuk-heading-m">{current?.request ? `Current update, meeting of ${formatDay(current.request.meeting.heldOn)}` : 'Current update'}</h2>
      {current ? <AcceptedUpdate update={current} judgedAbove figures={figures} /> : <Empty heading="No update yet">{nothingYet(theme.mode === 'AD_HOC')}</Empty>}
    </>
  );
}

function nothingYet(adHoc: boolean): string {
  if (adHoc) return 'This theme is reported only when the group asks. When it has asked and the coordinator has accepted the answer, it stands here.';
  return 'The lead officer’s update stands here once it has been submitted and the coordinator has accepted it.';
}
