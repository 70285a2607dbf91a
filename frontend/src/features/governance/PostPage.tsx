import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay, formatPeriod } from '../../lib/dates.js';
import { capitalise } from '../../lib/words.js';
import { Breadcrumbs } from '../../ui/Breadcrumbs.js';
import { Details } from '../../ui/Details.js';
import { Done } from '../../ui/Done.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { SummaryCard } from '../../ui/SummaryCard.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { AppointHolderForm } from './AppointHolderForm.js';
import { ConfirmHolderButton } from './ConfirmHolderButton.js';
import { HolderTools } from './HolderTools.js';
import { PostLeadHistory } from './PostLeadHistory.js';

const PostPage_Post = graphql(`
  fragment PostPage_Post on Post {
    id
    title
    viewerCanEdit
    organisation {
      id
      name
    }
    holder {
      id
      person {
        id
        name
      }
    }
    holders {
      id
      from
      until
      standing
      confirmedOn
      viewerCanConfirm
      person {
        id
        slug
        name
      }
      ...HolderTools_PostHolder
    }
    ...PostLeadHistory_Post
  }
`);

/** A post, everybody who held it, and what it leads; for those who may, the ways to change that. */
export function PostPage(props: { post: FragmentType<typeof PostPage_Post> }) {
  const post = readFragment(PostPage_Post, props.post);
  const [done, setDone] = useState<string>();
  const holder = post.holder;
  return (
    <>
      <Breadcrumbs items={post.viewerCanEdit ? [{ to: paths.administration, text: 'Administration' }, { to: paths.registerPeople, text: 'Posts and people' }] : [{ to: paths.agreement, text: 'Priorities' }]} />
      <PageTitle title={post.title} caption={post.organisation?.name ?? 'Post'} />
      <Done text={done} />
      <p className="govuk-body-l">{holder ? `Held by ${holder.person.name}.` : 'Vacant, or nobody is named.'}</p>
      {post.viewerCanEdit && (
        <Details key={done ?? 'new'} summary={holder ? 'Replace the post-holder' : 'Name a post-holder'}>
          <AppointHolderForm postId={post.id} replaces={holder?.person.name} onDone={setDone} />
        </Details>
      )}
      <h2 className="govuk-heading-m">Who holds and held it</h2>
      {post.holders.length === 0 && <p className="govuk-body">Nobody has been named.</p>}
      {post.holders.map((each) => (
        <SummaryCard key={each.id} headingLevel={3} title={each.person.name}>
          <SummaryList
            rows={[
              { key: 'In the post', value: capitalise(formatPeriod(each.from, each.until)) },
              { key: 'Standing', value: capitalise(each.standing) },
              { key: 'Last confirmed', value: each.confirmedOn ? formatDay(each.confirmedOn) : 'Never' },
              { key: 'Person', value: <TextLink to={paths.person(each.person.slug)}>What {each.person.name} holds and leads</TextLink> },
            ]}
          />
          {post.viewerCanEdit && (
            <div className="app-card-tools">
              {each.viewerCanConfirm && <ConfirmHolderButton holderId={each.id} name={each.person.name} onDone={setDone} />}
              <HolderTools key={done ?? 'new'} holder={each} onDone={setDone} />
            </div>
          )}
        </SummaryCard>
      ))}
      <PostLeadHistory post={post} />
    </>
  );
}
