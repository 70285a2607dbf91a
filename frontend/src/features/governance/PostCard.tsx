import { useState } from 'react';
import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { capitalise } from '../../lib/words.js';
import { Details } from '../../ui/Details.js';
import { NotificationBanner } from '../../ui/NotificationBanner.js';
import { SummaryCard } from '../../ui/SummaryCard.js';
import { SummaryList } from '../../ui/SummaryList.js';
import { TextLink } from '../../ui/TextLink.js';
import { AppointHolderForm } from './AppointHolderForm.js';
import { ConfirmHolderButton } from './ConfirmHolderButton.js';
import { HolderHistory } from './HolderHistory.js';
import { HolderTools } from './HolderTools.js';

const PostCard_Post = graphql(`
  fragment PostCard_Post on Post {
    id
    slug
    title
    viewerCanEdit
    organisation {
      id
      name
    }
    holder {
      id
      standing
      viewerCanConfirm
      person {
        id
        slug
        name
      }
      ...HolderTools_PostHolder
    }
    ...HolderHistory_Post
  }
`);

interface PostCardProps {
  post: FragmentType<typeof PostCard_Post>;
  /** What sets the post apart from those around it: "deputy". */
  note?: string;
}

/** A post and whoever holds it today; for those who may, the way to confirm or replace them. */
export function PostCard({ post: masked, note }: PostCardProps) {
  const post = readFragment(PostCard_Post, masked);
  const [done, setDone] = useState<string>();
  const holder = post.holder;
  return (
    <SummaryCard title={note ? `${post.title} (${note})` : post.title} headingLevel={3}>
      {done && (
        <NotificationBanner kind="success" key={done}>
          <p className="govuk-notification-banner__heading">{done}</p>
        </NotificationBanner>
      )}
      <SummaryList
        rows={[
          { key: 'Held by', value: holder ? <TextLink to={paths.person(holder.person.slug)}>{holder.person.name}</TextLink> : 'Nobody is named' },
          ...(holder ? [{ key: 'How sure the name is', value: capitalise(holder.standing) }] : []),
          { key: 'Organisation', value: post.organisation?.name ?? 'Not stated' },
        ]}
      />
      <HolderHistory post={post} />
      <p className="govuk-body">
        <TextLink to={paths.post(post.slug)} hiddenText={`: ${post.title}`}>
          The post and its history
        </TextLink>
      </p>
      {post.viewerCanEdit && (
        <div className="app-card-tools">
          {holder?.viewerCanConfirm && <ConfirmHolderButton holderId={holder.id} name={holder.person.name} onDone={setDone} />}
          <Details key={done ?? 'new'} summary={holder ? 'Replace the post-holder' : 'Name a post-holder'}>
            <AppointHolderForm postId={post.id} replaces={holder?.person.name} onDone={setDone} />
          </Details>
          {holder && <HolderTools key={`${holder.id} ${done ?? ''}`} holder={holder} onDone={setDone} />}
        </div>
      )}
    </SummaryCard>
  );
}
