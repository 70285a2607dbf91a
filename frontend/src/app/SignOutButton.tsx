import { paths } from './paths.js';

export function SignOutButton() {
  const signOut = async () => {
    await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: '{}' });
    // A full load, so that nothing of the ended session stays in memory.
    window.location.assign(paths.signIn);
  };
  return (
    <button type="button" className="app-header__sign-out" onClick={() => void signOut()}>
      Sign out
    </button>
  );
}
