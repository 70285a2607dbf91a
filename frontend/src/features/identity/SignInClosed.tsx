/** Outside a trial there are no posts to try, and this release has no other way in yet. */
export function SignInClosed() {
  return (
    <>
      <p className="govuk-body">This is not a trial, and signing in with an account of your own is not part of this release yet.</p>
      <p className="govuk-body">Until it is, ask the coordinator of the partnership for the printed pack.</p>
    </>
  );
}
