import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { AskFate } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { askWords } from '../../lib/terms.js';

const ChangedFacts_ItemChanges = graphql(`
  fragment ChangedFacts_ItemChanges on ItemChanges {
    sentences
    ask {
      fate
      ask
      detail
    }
    leads {
      lead
      joined
      from
    }
  }
`);

const ASK_FATES: Record<AskFate, string> = { NEW: 'New ask', STILL_OPEN: 'Still asked', GONE: 'No longer asked' };

/** How it stands, what it asks, who leads it: a line each. */
export function ChangedFacts(props: { item: FragmentType<typeof ChangedFacts_ItemChanges> }) {
  const { sentences, ask, leads } = readFragment(ChangedFacts_ItemChanges, props.item);
  const lines = [
    ...sentences,
    ...(ask ? [`${ASK_FATES[ask.fate]}, to ${askWords[ask.ask].toLowerCase()}${ask.detail ? `: ${ask.detail}` : '.'}`] : []),
    ...leads.map(({ lead, joined, from }) => `${lead} ${joined ? 'leads' : 'no longer leads'}${from ? `, from ${formatDay(from)}.` : '; the register does not say from when.'}`),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line} className="app-prose">
          {line}
        </li>
      ))}
    </ul>
  );
}
