import { useMemo } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql/generated/gql.js';
import { StatusWordsProvider, wordsIn } from '../lib/status-words.js';
import { TrialBanner } from '../ui/TrialBanner.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { Navigation } from './Navigation.js';
import { SkipLink } from './SkipLink.js';
import { useArrivals } from './use-arrivals.js';

const ShellQuery = graphql(`
  query Shell {
    viewer {
      id
      name
      trial
      ...Navigation_Viewer
    }
    statusScheme {
      version
      words {
        rating
        word
      }
    }
    partnership {
      name
      shortName
      county
    }
  }
`);

/** The frame of every page: who you are, where you can go, and the page itself. */
export function Shell() {
  useArrivals();
  const [{ data }] = useQuery({ query: ShellQuery });
  const words = useMemo(() => wordsIn(data?.statusScheme.words), [data?.statusScheme.words]);
  return (
    <>
      <SkipLink />
      <Header title={data?.partnership.name} viewerName={data?.viewer.name} />
      {data && <Navigation viewer={data.viewer} />}
      {data?.viewer.trial && <TrialBanner />}
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper app-main" id="main-content" tabIndex={-1}>
          <StatusWordsProvider value={words}>
            <Outlet />
          </StatusWordsProvider>
        </main>
      </div>
      <Footer partnership={data?.partnership.name} />
      <ScrollRestoration />
    </>
  );
}
