import type { Role } from '../../graphql/generated/graphql.js';

/** What a page of arrival can hold. */
export type Block = 'cycle' | 'updates' | 'asks' | 'districts' | 'brief' | 'news' | 'register' | 'packs';

/** What each role comes for, the first thing first. */
const COMES_FOR: Record<Role, readonly Block[]> = {
  COORDINATOR: ['cycle'],
  LEAD_OFFICER: ['updates', 'asks', 'news'],
  CSP_LEAD: ['updates', 'districts', 'asks'],
  CHAIR: ['brief'],
  PORTFOLIO_HOLDER: ['brief'],
  MEMBER: ['news'],
  ANALYST: ['news'],
  ADMINISTRATOR: ['register', 'news'],
  OBSERVER: ['packs'],
};

const ORDER: readonly Block[] = ['cycle', 'updates', 'asks', 'districts', 'brief', 'news', 'register', 'packs'];

/** The blocks of somebody with these roles, each once. The whole brief says what the news say. */
export function blocksFor(roles: readonly Role[]): Block[] {
  const wanted = new Set(roles.flatMap((role) => COMES_FOR[role]));
  return ORDER.filter((block) => wanted.has(block) && !(block === 'news' && wanted.has('brief')));
}
