import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { AssuranceTag } from '../../ui/AssuranceTag.js';
import { RatingTag } from '../../ui/RatingTag.js';
import { Table } from '../../ui/Table.js';
import { Tag } from '../../ui/Tag.js';
import { TextLink } from '../../ui/TextLink.js';

const CountyExtracts_Overview = graphql(`
  fragment CountyExtracts_Overview on Overview {
    groups {
      mode
      rows {
        slug
        name
        kind
        state
        received
        missing
        rating
        ratingWord
        assuranceLevel
        headline
      }
    }
  }
`);

const columns = [{ header: 'Theme' }, { header: 'Judgement' }, { header: 'Headline' }];

interface CountyExtractsProps {
  overview: FragmentType<typeof CountyExtracts_Overview>;
  /** What is said of each theme from one place: "In Stafford". */
  here?: { header: string; of: (themeSlug: string) => ReactNode };
}

/** The countywide themes in short, for somebody who answers for one district. */
export function CountyExtracts({ here, ...props }: CountyExtractsProps) {
  const { groups } = readFragment(CountyExtracts_Overview, props.overview);
  const themes = groups.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'THEME');
  const rows = themes.map((theme) => ({
    key: theme.slug,
    cells: [<TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>, <Judgement theme={theme} />, theme.received ? (theme.headline ?? 'No headline given') : (theme.missing ?? 'Nothing was asked.'), ...(here ? [here.of(theme.slug)] : [])],
  }));
  return <Table caption="Countywide themes" columns={here ? [...columns, { header: here.header }] : columns} rows={rows} stack className="app-thirds app-extracts" />;
}

interface Judged {
  state: string | null;
  received: boolean;
  rating: Parameters<typeof RatingTag>[0]['rating'];
  ratingWord: string | null;
  assuranceLevel: Parameters<typeof AssuranceTag>[0]['level'];
}

function Judgement({ theme }: { theme: Judged }) {
  if (!theme.received) return <Tag colour="grey">{whyNone(theme.state)}</Tag>;
  return theme.assuranceLevel ? <AssuranceTag level={theme.assuranceLevel} /> : <RatingTag rating={theme.rating} word={theme.ratingWord} />;
}

function whyNone(state: string | null): string {
  if (state === null) return 'Not asked';
  if (state === 'SUBMITTED') return 'Submitted, waiting for the coordinator';
  if (state === 'NOT_RESUBMITTED') return 'Not resubmitted';
  return state === 'NOT_RECEIVED' ? 'Not received' : 'Not received yet';
}
