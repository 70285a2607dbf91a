interface Contributing {
  contributions: readonly { note: string | null; objective: { id: string } | null }[];
}

/** How a priority contributes to an objective: its note, empty where none was written; undefined where nothing is recorded. */
export function noteOf(priority: Contributing, objectiveId: string): string | undefined {
  const found = priority.contributions.find(({ objective }) => objective?.id === objectiveId);
  return found && (found.note ?? '');
}

export interface Choice {
  chosen: boolean;
  note: string;
}

/** What has to be sent so that the choices hold: only what differs from what stands. */
export function contributionChanges(priority: Contributing, choices: ReadonlyMap<string, Choice>): { contributes: { objectiveId: string; note: string | null }[]; ends: string[] } {
  const chosen = [...choices].filter(([id, { chosen, note }]) => chosen && noteOf(priority, id) !== note.trim());
  const ended = [...choices].filter(([id, { chosen }]) => !chosen && noteOf(priority, id) !== undefined);
  return { contributes: chosen.map(([objectiveId, { note }]) => ({ objectiveId, note: note.trim() || null })), ends: ended.map(([id]) => id) };
}
