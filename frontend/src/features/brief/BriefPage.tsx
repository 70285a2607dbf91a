import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { IllustrativeTag } from '../../ui/IllustrativeTag.js';
import { BriefSection } from './BriefSection.js';
import { briefOf } from './brief-of.js';

const BriefPage_Overview = graphql(`
  fragment BriefPage_Overview on Overview {
    summary
    illustrative
    groups {
      mode
      rows {
        slug
        name
        leads
        state
        received
        missing
        rating
        ratingWord
        direction
        assuranceLevel
        change
        headline
        conflict
        conflictReason
        ask
        askDetail
      }
    }
  }
`);

const BriefPage_MeetingChanges = graphql(`
  fragment BriefPage_MeetingChanges on MeetingChanges {
    summary
    items {
      slug
      name
      gotWorse
      gotBetter
      sentences
      ask {
        fate
      }
      leads {
        lead
        joined
      }
      steps {
        text
        owner
        dueOn
        fate
        reason
      }
    }
  }
`);

interface BriefPageProps {
  overview: FragmentType<typeof BriefPage_Overview>;
  changes: FragmentType<typeof BriefPage_MeetingChanges>;
  /** A member’s page of arrival has room for what is asked and what changed alone. */
  only?: 'asks and changes';
  headingLevel?: 2 | 3;
}

/** The standing item on one side of paper. */
export function BriefPage({ only, headingLevel = 2, ...props }: BriefPageProps) {
  const { summary, illustrative, groups } = readFragment(BriefPage_Overview, props.overview);
  const changes = readFragment(BriefPage_MeetingChanges, props.changes);
  const brief = briefOf(groups.flatMap(({ rows }) => rows), changes.items);
  const whole = only === undefined;
  return (
    <div className="app-brief">
      <p className="govuk-body app-brief__summary">{summary[0]} {illustrative && <IllustrativeTag />}</p>
      <BriefSection headingLevel={headingLevel} heading="What is asked of the group" lines={brief.asks} none="Nothing is asked of the group beyond noting." most={8} />
      {whole && <BriefSection headingLevel={headingLevel} heading="Off track, weakly assured or worse than before" lines={brief.worse} none="Nothing is red, weakly assured or worsening." />}
      {brief.differs.length > 0 && <BriefSection headingLevel={headingLevel} heading="Where judgement and figures differ" lines={brief.differs} none="" />}
      {whole && <BriefSection headingLevel={headingLevel} heading="What is missing, and who was to send it" lines={brief.missing} none={`Every ${brief.waiting.length > 0 ? 'other ' : ''}update that was asked for was received.`} />}
      {whole && brief.waiting.length > 0 && <BriefSection headingLevel={headingLevel} heading="Waiting for the coordinator" lines={brief.waiting} none="" />}
      {whole && <BriefSection headingLevel={headingLevel} heading="Promises not kept" lines={brief.broken} none="No next step is past its day." />}
      {whole && brief.dropped.length > 0 && <BriefSection headingLevel={headingLevel} heading="Dropped, with a reason" lines={brief.dropped} none="" />}
      {whole && brief.kept.length > 0 && <BriefSection headingLevel={headingLevel} heading="Promises kept" lines={brief.kept} none="" most={5} />}
      <BriefSection
        headingLevel={headingLevel}
        heading="What changed since last time"
        lines={whole ? brief.changed : [...brief.moved, ...brief.changed]}
        none={whole ? changes.summary : 'No status, direction, board or lead changed.'}
        most={whole ? 6 : 12}
      />
      {!whole && brief.still.length > 0 && <BriefSection headingLevel={headingLevel} heading="Still off track or weakly assured, as last time" lines={brief.still} none="" />}
    </div>
  );
}
