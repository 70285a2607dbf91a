import type { DataSource } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { nameOn } from '../governance/changes/name-of-day.js';
import { inForce } from '../governance/effective-dates.js';
import { Role } from '../access/roles.js';

/** One way to sign in with one click. */
export interface TrialKey {
  key: string;
  /** What the button says. */
  label: string;
  /** What the account is called where it acts for no post. */
  name: string;
  /** The heading that the button stands under. */
  group: 'Roles' | 'Lead officers' | 'District CSP leads';
  role: Role;
  postId: string | null;
}

/** Key, name, what somebody in that role does here (for the button), role. */
const ROLE_KEYS: readonly [string, string, string, Role][] = [
  ['coordinator', 'Coordinator', 'runs the cycle, from the call to the frozen pack', Role.COORDINATOR],
  ['chair', 'Chair of the group', 'reads everything, parts kept to members too', Role.CHAIR],
  ['portfolio-holder', 'County portfolio holder', 'reads everything, parts kept to members too', Role.PORTFOLIO_HOLDER],
  ['member', 'Member of the group', 'reads everything, parts kept to members too', Role.MEMBER],
  ['analyst', 'Analyst', 'reads all but parts kept to members', Role.ANALYST],
  ['observer', 'Observer', 'reads frozen packs only', Role.OBSERVER],
  ['administrator', 'Administrator', 'keeps the register', Role.ADMINISTRATOR],
];

/**
 * The roles, a `lead-SLUG` for each theme of the agreement and a `csp-SLUG` for each district. `lead-SLUG` acts for the first lead post that somebody is
 * named in; further lead posts of a theme that no such key reaches get `lead-SLUG-2`, and so on.
 */
export async function trialKeys(db: DataSource, today: Day): Promise<TrialKey[]> {
  const roles = ROLE_KEYS.map(([key, name, does, role]): TrialKey => ({ key, label: `${name}: ${does}`, name, group: 'Roles', role, postId: null }));
  return [...roles, ...(await leadKeys(db, today)), ...(await cspKeys(db, today))];
}

async function leadKeys(db: DataSource, today: Day): Promise<TrialKey[]> {
  const leads = await db.query<{ slug: string; theme: string; post_id: string; post: string; organisation: string | null }[]>(
    `SELECT theme.slug, ${nameOn('theme', '$1')} AS theme, post.id AS post_id, post.title AS post, organisation.name AS organisation
       FROM lead_officer
       JOIN theme ON theme.id = lead_officer.theme_id
       JOIN post ON post.id = lead_officer.post_id
       LEFT JOIN organisation ON organisation.id = post.organisation_id
       LEFT JOIN post_holder ON post_holder.post_id = post.id AND ${inForce('post_holder', '$1')}
      WHERE ${inForce('lead_officer', '$1')} AND lead_officer.capacity = 'LEAD' AND theme.kind <> 'DISTRICT'
      ORDER BY theme.position, (post_holder.id IS NULL), lead_officer.position`,
    [today],
  );
  const firsts = leads.filter((lead, index) => leads.findIndex(other => other.slug === lead.slug) === index);
  const cspPosts = new Set((await cspKeys(db, today)).map(key => key.postId));
  const reached = new Set(firsts.map(lead => lead.post_id));
  const others = leads.filter(lead => !reached.has(lead.post_id) && !cspPosts.has(lead.post_id));
  const keyOf = (lead: (typeof leads)[number], key: string): TrialKey => ({
    key, label: `${lead.theme} (${lead.organisation ?? lead.post})`, name: lead.post, group: 'Lead officers', role: Role.LEAD_OFFICER, postId: lead.post_id,
  });
  return firsts.flatMap(first => [
    keyOf(first, `lead-${first.slug}`),
    ...others.filter(other => other.slug === first.slug).map((other, index) => keyOf(other, `lead-${first.slug}-${index + 2}`)),
  ]);
}

async function cspKeys(db: DataSource, today: Day): Promise<TrialKey[]> {
  const districts = await db.query<{ slug: string; name: string; post_id: string | null }[]>(
    `SELECT slug, name, csp_lead_id AS post_id FROM district WHERE ${inForce('district', '$1')} ORDER BY name`,
    [today],
  );
  return districts.map(({ slug, name, post_id: postId }) => ({
    key: `csp-${slug}`, label: `CSP lead, ${name}`, name: `CSP lead, ${name}`, group: 'District CSP leads', role: Role.CSP_LEAD, postId,
  }));
}
