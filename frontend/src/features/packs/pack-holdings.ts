import { count } from '../../lib/words.js';

/** "13 items: 11 updates received, 2 missing; 1 addendum" */
export function packHoldings(items: number, received: number, addenda: number): string {
  const missing = items - received;
  const missed = missing === 0 ? 'none missing' : `${missing} missing`;
  const added = addenda === 0 ? 'no addenda' : count(addenda, 'addendum', 'addenda');
  return `${count(items, 'item')}: ${count(received, 'update')} received, ${missed}; ${added}`;
}
