/** One post or role of the trial that a visitor may try. */
export interface TrialKey {
  key: string;
  label: string;
  group: string;
  role: string;
}

/** What the sign-in page has to offer. Outside trial mode the address does not exist; in a trial, passwords are for accounts that somebody made. */
export type TrialOffer = { kind: 'offered'; keys: TrialKey[]; passwords: boolean } | { kind: 'closed' };

export async function fetchTrialOffer(signal: AbortSignal): Promise<TrialOffer> {
  const response = await fetch('/auth/trial', { signal, headers: { accept: 'application/json' } });
  if (response.status === 404) return { kind: 'closed' };
  if (!response.ok) throw new Error(`The trial's posts could not be read (${response.status})`);
  const body: { keys: TrialKey[]; passwords?: boolean } = await response.json();
  return { kind: 'offered', keys: body.keys, passwords: body.passwords ?? false };
}

export async function signInAs(key: string): Promise<void> {
  const response = await fetch('/auth/trial', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: key }),
  });
  if (!response.ok) throw new Error(`Sign-in was refused (${response.status})`);
}

/** The keys that match what was typed, under their headings, in the order the server gave. */
export function groupKeys(keys: readonly TrialKey[], filter: string): [string, TrialKey[]][] {
  const wanted = filter.trim().toLowerCase();
  const groups = new Map<string, TrialKey[]>();
  for (const key of keys) {
    if (wanted && !`${key.label} ${key.group}`.toLowerCase().includes(wanted)) continue;
    groups.set(key.group, [...(groups.get(key.group) ?? []), key]);
  }
  return [...groups];
}
