import { listInWords } from '../../lib/words.js';

interface Recipient {
  capacity: 'LEAD' | 'DEPUTY';
  holderName?: string | null;
  post: { title: string };
}

/**
 * "Alice Walters and Naomi Smith"; a post that nobody holds is named as such. In an illustrative meeting posts stand for the people in
 * them: nobody real is said to be late with something made up.
 */
export function leadsInWords(recipients: readonly Recipient[], illustrative: boolean): string {
  const leads = recipients.filter(({ capacity }) => capacity === 'LEAD');
  if (leads.length === 0) return 'No lead named';
  if (illustrative) return listInWords(leads.map(({ post }) => post.title));
  return listInWords(leads.map(({ holderName, post }) => holderName ?? `${post.title} (not named)`));
}
