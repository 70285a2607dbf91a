import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { capitalise, count } from '../../lib/words.js';
import { Done } from '../../ui/Done.js';
import { Radios } from '../../ui/Radios.js';
import { Table } from '../../ui/Table.js';
import { TextLink } from '../../ui/TextLink.js';
import { ConfirmHolderButton } from './ConfirmHolderButton.js';
import { peopleShown, type PeopleView } from './people-view.js';

const PeopleTable_Post = graphql(`
  fragment PeopleTable_Post on Post {
    id
    slug
    title
    organisation {
      id
      name
    }
    holder {
      id
      source
      confirmedOn
      standing
      until
      viewerCanConfirm
      person {
        id
        slug
        name
      }
    }
  }
`);

const columns = [{ header: 'Post' }, { header: 'Held by' }, { header: 'What you can do' }];
const views: { value: PeopleView; label: string }[] = [
  { value: 'all', label: 'All posts' },
  { value: 'unconfirmed', label: 'Not confirmed' },
  { value: 'vacant', label: 'Vacant or not named' },
];

/** Every post with who is in it, and those who are not confirmed to be confirmed here in one place. */
export function PeopleTable(props: { posts: readonly FragmentType<typeof PeopleTable_Post>[] }) {
  const posts = readFragment(PeopleTable_Post, props.posts);
  const [view, setView] = useState<PeopleView>('all');
  const [done, setDone] = useState<string>();
  const rows = peopleShown(posts, view).map(({ id, slug, title, organisation, holder }) => ({
    key: id,
    cells: [
      <>
        <TextLink to={paths.post(slug)}>{title}</TextLink>
        <span className="app-cell-note">{organisation?.name ?? 'Organisation not stated'}</span>
      </>,
      holder ? (
        <>
          <TextLink to={paths.person(holder.person.slug)}>{holder.person.name}</TextLink>
          <span className="app-cell-note">{capitalise(holder.standing)}</span>
        </>
      ) : (
        'Vacant, or nobody is named'
      ),
      <>
        {holder?.viewerCanConfirm && <ConfirmHolderButton holderId={holder.id} name={holder.person.name} onDone={setDone} />}
        <TextLink to={paths.post(slug)} hiddenText={`: ${title}`}>
          {holder ? 'Replace or end' : 'Name a post-holder'}
        </TextLink>
      </>,
    ],
  }));
  return (
    <>
      <Done text={done} />
      <p className="govuk-body-l">
        {count(posts.length, 'post')}: {count(peopleShown(posts, 'unconfirmed').length, 'person', 'people')} not confirmed, {peopleShown(posts, 'vacant').length} vacant or not named.
      </p>
      <Radios name="view" legend="Show" inline small options={views} value={view} onChange={setView} />
      {rows.length > 0 ? <Table caption="Posts" hideCaption columns={columns} rows={rows} stack className="app-thirds" /> : <p className="govuk-body">There is none.</p>}
    </>
  );
}
