import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { useChange } from '../../graphql/use-change.js';
import { SpellTools } from '../../ui/SpellTools.js';

const HolderTools_PostHolder = graphql(`
  fragment HolderTools_PostHolder on PostHolder {
    id
    until
    viewerCanWithdraw
    person {
      id
      name
    }
  }
`);

const EndPostHolder = graphql(`
  mutation EndPostHolder($input: EndInput!) {
    endPostHolder(input: $input) {
      ...PostCard_Post
    }
  }
`);

const WithdrawPostHolder = graphql(`
  mutation WithdrawPostHolder($input: WithdrawInput!) {
    withdrawPostHolder(input: $input) {
      ...PostCard_Post
    }
  }
`);

interface HolderToolsProps {
  holder: FragmentType<typeof HolderTools_PostHolder>;
  onDone: (message: string) => void;
}

/** Ends somebody's time in a post, or takes out an appointment that was a mistake. */
export function HolderTools({ holder: masked, onDone }: HolderToolsProps) {
  const { id, until, viewerCanWithdraw, person } = readFragment(HolderTools_PostHolder, masked);
  const [ending, end] = useChange(EndPostHolder);
  const [withdrawing, withdraw] = useChange(WithdrawPostHolder);
  return (
    <SpellTools
      id={id}
      name={`${person.name} in this post`}
      until={until ?? null}
      canWithdraw={viewerCanWithdraw}
      busy={ending || withdrawing}
      hint="The first day on which they no longer hold the post; it stands vacant from then."
      onEnd={(day) => end({ input: { id, until: day, untilSeen: until ?? null } })}
      onWithdraw={() => withdraw({ input: { id } })}
      onDone={onDone}
    />
  );
}
