import type { Client } from './client.js';
import type { PackCopy } from './operations.js';

export interface PaperItem {
  slug: string;
  received: boolean;
  missing: string | null;
  headline: string | null;
  concerns: string | null;
  nextSteps: object[];
  change: string;
  withheld: string[];
  submittedByPost: string | null;
}

export interface Papers {
  hash: string;
  content: { meetingTitle: string; heldOn: string; version: number; reason: string | null; summary: string[]; items: PaperItem[] };
}

/** The file of one version, as somebody downloads it. */
export async function papersOf(who: Client, { pack, number }: Pick<PackCopy, 'pack' | 'number'>): Promise<Papers> {
  const response = await who.get(`/packs/${pack.id}/v${number}.json`);
  if (response.status !== 200) throw new Error(`${who.name} did not get the pack: ${response.status}`);
  return (await response.json()) as Papers;
}
