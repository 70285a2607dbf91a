import { useEffect, useState } from 'react';
import { Loading } from '../../ui/Loading.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Problem } from '../../ui/Problem.js';
import { Details } from '../../ui/Details.js';
import { PasswordSignIn } from './PasswordSignIn.js';
import { TrialSignIn } from './TrialSignIn.js';
import { fetchTrialOffer, type TrialOffer } from './trial-keys.js';

type State = TrialOffer | { kind: 'loading' } | { kind: 'failed' };

interface SignInPageProps {
  onSignedIn: () => void;
}

export function SignInPage({ onSignedIn }: SignInPageProps) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  useEffect(() => {
    const request = new AbortController();
    fetchTrialOffer(request.signal).then(setState, () => {
      if (!request.signal.aborted) setState({ kind: 'failed' });
    });
    return () => request.abort();
  }, []);

  if (state.kind === 'failed') return <Problem what="open the sign-in page" onRetry={() => window.location.reload()} />;
  return (
    <>
      <PageTitle title="Sign in" />
      {state.kind === 'loading' && <Loading what="the ways to sign in" />}
      {state.kind === 'closed' && <PasswordSignIn onSignedIn={onSignedIn} />}
      {state.kind === 'offered' && <TrialSignIn keys={state.keys} onSignedIn={onSignedIn} />}
      {state.kind === 'offered' && state.passwords && (
        <Details summary="Sign in with an e-mail address and a password">
          <PasswordSignIn onSignedIn={onSignedIn} />
        </Details>
      )}
    </>
  );
}
