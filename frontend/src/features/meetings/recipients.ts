import { listInWords } from '../../lib/words.js';

interface Recipient {
  capacity: 'LEAD' | 'DEPUTY';
  holderName?: string | null;
  post: { title: string };
}

/** "Alice Walters and Naomi Smith"; a post that nobody holds is named as such. */
export function leadsInWords(recipients: readonly Recipient[]): string {
  const leads = recipients.filter(({ capacity }) => capacity === 'LEAD');
  if (leads.length === 0) return 'No lead named';
  return listInWords(leads.map(({ holderName, post }) => holderName ?? `${post.title} (not named)`));
}
