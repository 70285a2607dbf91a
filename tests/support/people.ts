import type { Client as Database } from 'pg';
import { type Account, cookieOf, plantAccount, plantSession } from './planting.mjs';
import { Client } from './client.js';

const ROLES: Record<string, string> = {
  administrator: 'ADMINISTRATOR', coordinator: 'COORDINATOR', chair: 'CHAIR', 'portfolio-holder': 'PORTFOLIO_HOLDER',
  member: 'MEMBER', analyst: 'ANALYST', observer: 'OBSERVER',
};

const POST_OF_LEAD = `SELECT post.id, post.title FROM lead_officer
  JOIN theme ON theme.id = lead_officer.theme_id JOIN post ON post.id = lead_officer.post_id
  LEFT JOIN post_holder ON post_holder.post_id = post.id
  WHERE theme.slug = $1 AND lead_officer.capacity = 'LEAD' ORDER BY post_holder.id IS NULL, lead_officer.position LIMIT 1`;
const POST_OF_CSP = 'SELECT post.id, post.title FROM district JOIN post ON post.id = district.csp_lead_id WHERE district.slug = $1';
const POST = 'SELECT id, title FROM post WHERE slug = $1';

/** The people of a test, by the keys that trial mode uses. Each gets an account the first time somebody comes as them. */
export class People {
  private readonly accounts = new Map<string, Promise<Account>>();

  constructor(private readonly db: Database, private readonly url: string) {}

  /** Somebody by key: `coordinator`, `lead-asb`, `csp-stafford`. The same key is the same account. */
  async as(key: string): Promise<Client> {
    return this.signedIn(await this.account(key), key);
  }

  /** A second person in the same role: another account. */
  async another(key: string): Promise<Client> {
    return this.signedIn(await this.make(key), key);
  }

  /** Whoever acts for a post in a role, for example a deputy. */
  async actingFor(postSlug: string, role: 'LEAD_OFFICER' | 'CSP_LEAD' = 'LEAD_OFFICER'): Promise<Client> {
    const post = await this.post(POST, postSlug);
    return this.signedIn(await plantAccount(this.db, { name: post.title, role, postId: post.id }), postSlug);
  }

  /** A person of the register with an account of their own: what they may write follows from the posts that they hold on the day. */
  async called(personName: string): Promise<Client> {
    const { rows } = await this.db.query<{ id: string }>('SELECT id FROM person WHERE name = $1', [personName]);
    if (!rows[0]) throw new Error(`The register knows nobody called "${personName}".`);
    return this.signedIn(await plantAccount(this.db, { name: personName, role: 'LEAD_OFFICER', personId: rows[0].id }), personName);
  }

  /** The account behind a key, for comparing with the audit. */
  account(key: string): Promise<Account> {
    const known = this.accounts.get(key) ?? this.make(key);
    this.accounts.set(key, known);
    return known;
  }

  get nobody(): Client {
    return new Client(this.url, null);
  }

  /** A further session of an account: `hours` from now, or over already when negative. */
  async session(account: Account, hours?: number): Promise<Client> {
    return new Client(this.url, cookieOf(await plantSession(this.db, account.id, hours)), account.name);
  }

  private signedIn(account: Account, name: string): Promise<Client> {
    return this.session({ ...account, name });
  }

  private async make(key: string): Promise<Account> {
    const role = ROLES[key];
    if (role) return plantAccount(this.db, { name: key, role });
    const isLead = key.startsWith('lead-');
    const post = await this.post(isLead ? POST_OF_LEAD : POST_OF_CSP, key.replace(/^(lead|csp)-/, ''));
    return plantAccount(this.db, { name: post.title, role: isLead ? 'LEAD_OFFICER' : 'CSP_LEAD', postId: post.id });
  }

  private async post(statement: string, slug: string): Promise<{ id: string; title: string }> {
    const { rows } = await this.db.query<{ id: string; title: string }>(statement, [slug]);
    if (!rows[0]) throw new Error(`The register knows no post behind "${slug}".`);
    return rows[0];
  }
}
