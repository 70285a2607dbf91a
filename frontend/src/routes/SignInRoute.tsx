import { useSearchParams } from 'react-router';
import { SignInPage } from '../features/identity/SignInPage.js';
import { safeNext } from '../features/identity/safe-next.js';

export function Component() {
  const [parameters] = useSearchParams();
  // A full load, so that the frame is drawn for whoever has just signed in.
  return <SignInPage onSignedIn={() => window.location.assign(safeNext(parameters.get('next')))} />;
}
