import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { formatPeriod } from '../../lib/dates.js';
import { Details } from '../../ui/Details.js';
import { SpellTools } from '../../ui/SpellTools.js';
import { AppointLeadForm } from './AppointLeadForm.js';
import type { PostChoice } from './ArrangementPage.js';

const LeadArrangements_Theme = graphql(`
  fragment LeadArrangements_Theme on Theme {
    id
    allLeads {
      id
      capacity
      from
      until
      viewerCanWithdraw
      post {
        id
        title
        holder {
          id
          person {
            id
            name
          }
        }
      }
    }
  }
`);

const EndLead = graphql(`
  mutation EndLead($input: EndInput!) {
    endLead(input: $input) {
      id
      ...LeadArrangements_Theme
    }
  }
`);

const WithdrawLead = graphql(`
  mutation WithdrawLead($input: WithdrawInput!) {
    withdrawLead(input: $input) {
      id
      ...LeadArrangements_Theme
    }
  }
`);

interface LeadArrangementsProps {
  theme: FragmentType<typeof LeadArrangements_Theme>;
  posts: readonly PostChoice[];
  organisations: readonly { id: string; name: string }[];
  onDone: (message: string) => void;
}

export function LeadArrangements({ theme: masked, posts, organisations, onDone }: LeadArrangementsProps) {
  const theme = readFragment(LeadArrangements_Theme, masked);
  const [ending, end] = useChange(EndLead);
  const [withdrawing, withdraw] = useChange(WithdrawLead);
  return (
    <section>
      <h2 className="govuk-heading-m">Lead officers and deputies</h2>
      {theme.allLeads.length === 0 && <p className="govuk-body">Nobody is named to lead this theme.</p>}
      {theme.allLeads.map(({ id, capacity, from, until, viewerCanWithdraw, post }) => (
        <div key={id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{post.title}</strong>
            {capacity === 'DEPUTY' && ' (deputy)'}, {post.holder?.person.name ?? 'vacant, or nobody named'}: {formatPeriod(from, until)}
          </p>
          <SpellTools
            id={id}
            name={`${post.title} as ${capacity === 'DEPUTY' ? 'deputy' : 'lead officer'}`}
            until={until ?? null}
            canWithdraw={viewerCanWithdraw}
            busy={ending || withdrawing}
            hint="The first day on which they no longer lead. Updates still owed go to whoever leads then."
            onEnd={(day) => end({ input: { id, until: day, untilSeen: until ?? null } })}
            onWithdraw={() => withdraw({ input: { id } })}
            onDone={onDone}
          />
        </div>
      ))}
      <Details summary="Appoint a lead officer or deputy">
        <AppointLeadForm themeId={theme.id} posts={posts} organisations={organisations} onDone={onDone} />
      </Details>
    </section>
  );
}
