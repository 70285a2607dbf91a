/** The frame stands while the content is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <div className="app-loading" role="status">
      <p className="govuk-body app-secondary">Loading {what}…</p>
    </div>
  );
}
