import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { PageTitle } from '../ui/PageTitle.js';
import { AsksBlock } from './home/AsksBlock.js';
import { type Block, blocksFor } from './home/blocks.js';
import { BriefBlock } from './home/BriefBlock.js';
import { CycleBlock } from './home/CycleBlock.js';
import { DistrictsBlock } from './home/DistrictsBlock.js';
import { PacksBlock } from './home/PacksBlock.js';
import { RegisterBlock } from './home/RegisterBlock.js';
import { UpdatesBlock } from './home/UpdatesBlock.js';

const HomeQuery = graphql(`
  query Home {
    viewer {
      id
      name
      roles
    }
  }
`);

/** Each asks for what it shows, so that one that fails leaves the others standing. */
const BLOCKS: Record<Block, () => ReactNode> = {
  cycle: () => <CycleBlock />,
  updates: () => <UpdatesBlock />,
  asks: () => <AsksBlock />,
  districts: () => <DistrictsBlock />,
  brief: () => <BriefBlock />,
  news: () => <BriefBlock only="asks and changes" />,
  register: () => <RegisterBlock />,
  packs: () => <PacksBlock />,
};

/** Where signing in leads: what somebody in this role comes for. */
export function Component() {
  const [result, reload] = useQuery({ query: HomeQuery });
  return (
    <Answer result={result} what="your work" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer }) => (
        <>
          <PageTitle title="Your work" caption={viewer.name} />
          {blocksFor(viewer.roles).map((block) => <div key={block}>{BLOCKS[block]()}</div>)}
        </>
      )}
    </Answer>
  );
}
