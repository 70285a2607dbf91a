import { paths } from '../../../app/paths.js';
import { type FragmentType, readFragment } from '../../../graphql/generated/fragment-masking.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { formatDay } from '../../../lib/dates.js';
import { AssuranceTag } from '../../../ui/AssuranceTag.js';
import { IllustrativeTag } from '../../../ui/IllustrativeTag.js';
import { RatingTag } from '../../../ui/RatingTag.js';
import { Tag } from '../../../ui/Tag.js';
import { TextLink } from '../../../ui/TextLink.js';

const ThemeStatus_Theme = graphql(`
  fragment ThemeStatus_Theme on Theme {
    slug
    name
    currentUpdate {
      id
      form
      nilReason
      rating
      ratingWord
      assuranceLevel
      illustrative
      request {
        id
        meeting {
          id
          heldOn
        }
      }
    }
  }
`);

/** The judgement of the last accepted update, and for which meeting it was. */
export function ThemeStatus(props: { theme: FragmentType<typeof ThemeStatus_Theme> }) {
  const { slug, name, currentUpdate: update } = readFragment(ThemeStatus_Theme, props.theme);
  if (!update) return <span className="app-cell-note">No update has been accepted yet</span>;
  const heldOn = update.request?.meeting.heldOn;
  return (
    <span className="app-theme-status">
      {update.nilReason ? <Tag colour="grey">Nil return</Tag> : update.form === 'ASSURANCE' ? <AssuranceTag level={update.assuranceLevel} /> : <RatingTag rating={update.rating} word={update.ratingWord} />}
      {update.illustrative && <IllustrativeTag />}
      {heldOn && <span className="app-cell-note"><TextLink to={paths.theme(slug)}>For the meeting of {formatDay(heldOn)}<span className="govuk-visually-hidden">: the update on {name}</span></TextLink></span>}
    </span>
  );
}
