import { lazy, Suspense } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { Loading } from '../../../ui/Loading.js';
import { settled } from './theme-history.js';

const ThemeChart = lazy(() => import('./ThemeChart.js').then(({ ThemeChart: found }) => ({ default: found })));

const ThemeHistory_ThemeMeeting = graphql(`
  fragment ThemeHistory_ThemeMeeting on ThemeMeeting {
    meetingId
    heldOn
    state
    form
    received
    nilReturn
    rating
    ratingWord
    assuranceLevel
    illustrative
  }
`);

interface ThemeHistoryProps {
  slug: string;
  name: string;
  timeline: readonly FragmentType<typeof ThemeHistory_ThemeMeeting>[];
}

/** The chart of a theme over time; it comes after the words, so that nobody waits for a drawing to read. */
export function ThemeHistory({ slug, name, timeline }: ThemeHistoryProps) {
  const history = settled(readFragment(ThemeHistory_ThemeMeeting, timeline));
  if (history.length < 2) return null;
  return (
    <Suspense fallback={<Loading what="the chart" />}>
      <ThemeChart slug={slug} name={name} history={history} />
    </Suspense>
  );
}
