/** One crossing of a priority and an objective; never empty, and never told by its shape alone. */
export function ContributionCell({ note }: { note: string | undefined }) {
  if (note === undefined) return <span className="app-cell-note">Not recorded</span>;
  return (
    <>
      <strong>Contributes</strong>
      {note && <span className="app-cell-note">{note}</span>}
    </>
  );
}
