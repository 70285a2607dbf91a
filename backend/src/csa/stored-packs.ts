import type { DataSource } from 'typeorm';
import type { PackContent } from '../packs/pack-content.types.js';
import { hashOf } from '../packs/pack.rules.js';
import { Refused } from './verb.js';

export const COPIES = ['members', 'ordinary'] as const;
export type CopyName = (typeof COPIES)[number];

/** One copy of one version as the database holds it. */
export interface StoredCopy {
  packId: string;
  meetingTitle: string;
  heldOn: string;
  number: number;
  copy: CopyName;
  hash: string;
  content: PackContent;
}

/** Every copy of the packs that a condition on pack and meeting names, the latest version first. */
export async function storedCopies(db: DataSource, condition: string, values: unknown[]): Promise<StoredCopy[]> {
  return db.query(
    `SELECT pack.id AS "packId", meeting.title AS "meetingTitle", to_char(meeting.held_on, 'YYYY-MM-DD') AS "heldOn", version.number,
            kept.copy, kept.hash, kept.content
       FROM pack_version version
       JOIN pack ON pack.id = version.pack_id
       JOIN meeting ON meeting.id = pack.meeting_id
      CROSS JOIN LATERAL (VALUES ('members', version.members_hash, version.members_content),
                                 ('ordinary', version.ordinary_hash, version.ordinary_content)) AS kept (copy, hash, content)
      WHERE ${condition}
      ORDER BY version.number DESC, kept.copy`,
    values,
  );
}

/** "the ordinary copy of version 2 of the pack for Meeting of December 2026" */
export function named({ copy, number, meetingTitle }: StoredCopy): string {
  return `the ${copy === 'members' ? 'members’' : 'ordinary'} copy of version ${number} of the pack for ${meetingTitle}`;
}

/** Refuses a copy whose stored content is not what its stored hash was made of. */
export function checkStored(stored: StoredCopy): void {
  const found = hashOf(stored.content);
  if (found !== stored.hash) throw new Refused(`The database does not hold ${named(stored)} as it was frozen: it says ${stored.hash}, but its content has the hash ${found}.`);
}
