import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { PackAddenda } from './PackAddenda.js';
import { PackContents } from './PackContents.js';
import { PackCover } from './PackCover.js';
import { PackItem } from './PackItem.js';
import { PackSummary } from './PackSummary.js';
import { usePrintFooter } from './use-print-footer.js';

const PackPaper_PackVersion = graphql(`
  fragment PackPaper_PackVersion on PackVersion {
    number
    hash
    content {
      partnership
      heldOn
      items {
        slug
        name
        ...PackItem_PackItem
      }
      ...PackSummary_PackContent
      ...PackContents_PackContent
    }
    pack {
      id
      addenda {
        id
        themeSlug
        ...PackItem_Addendum
      }
      ...PackAddenda_Pack
    }
    ...PackCover_PackVersion
  }
`);

/** The paper of a meeting, the same on screen and in print: cover, one page of summary, contents, then each item. */
export function PackPaper(props: { version: FragmentType<typeof PackPaper_PackVersion> }) {
  const version = readFragment(PackPaper_PackVersion, props.version);
  const { content } = version;
  const { hash } = useLocation();
  // Whoever comes from elsewhere to one item arrives at it, once it stands here.
  useEffect(() => document.getElementById(hash.slice(1))?.focus(), [hash]);
  usePrintFooter(`${content.partnership}, pack version ${version.number}, seal ${version.hash.slice(0, 12)}`);
  return (
    <article className="app-pack">
      <PackCover version={version} />
      <PackSummary content={content} />
      <PackContents content={content} />
      {content.items.map((item, index) => (
        <PackItem key={item.slug} item={item} number={index + 1} addenda={version.pack.addenda.filter(({ themeSlug }) => themeSlug === item.slug)} />
      ))}
      <PackAddenda pack={version.pack} items={content.items} />
    </article>
  );
}
