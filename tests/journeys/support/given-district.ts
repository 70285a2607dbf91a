import type { ApiSession } from './api-session.js';
import { inDays } from './given.js';
import type { TrialServer } from './trial-server.js';

/** Somebody takes the chair of a district's partnership, and gets an account: its one-time password. */
export async function givenChair(server: TrialServer, slug: string, personName: string, email: string): Promise<string> {
  const admin = await server.as('administrator');
  const { district } = await admin.ask<{ district: { cspChair: { id: string } } }>('query ($slug: String!) { district(slug: $slug) { cspChair { id } } }', { slug });
  const { post } = await admin.ask<{ post: { holder: { person: { id: string } } } }>(
    'mutation ($input: AppointPostHolderInput!) { post: appointPostHolder(input: $input) { holder { person { id } } } }', { input: { postId: district.cspChair.id, personName, from: inDays(0) } });
  const { made } = await admin.ask<{ made: { oneTimePassword: string } }>(
    'mutation ($input: CreateAccountInput!) { made: createAccount(input: $input) { oneTimePassword } }', { input: { email, name: personName, personId: post.holder.person.id, roles: ['CSP_LEAD'] } });
  return made.oneTimePassword;
}

const HEADER = 'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const MONTHS = Array.from({ length: 12 }, (_, month) => `2019-${String(month + 1).padStart(2, '0')}`);

/**
 * Invented counts of a year in two small areas of a district, of which the first makes up a precision area, indicatively: ten thefts a month
 * there, thirty in the other. Answers how to take all of it back.
 */
export async function givenFigures(server: TrialServer, district: { name: string; gssCode: string }, precisionArea: string): Promise<() => Promise<void>> {
  const analyst = await server.as('analyst');
  const [here, there] = [1, 2].map((place) => ({ code: `E0188${district.gssCode.slice(-3)}${place}`, name: `${district.name} 00${place}A` })) as [Place, Place];
  const lookup = [here, there].map(({ code, name }) => `${code},${name},E05999999,A ward,${district.gssCode},${district.name}\n`).join('');
  const imports = [await analyst.bring('lookup.csv', `LSOA21CD,LSOA21NM,WD24CD,WD24NM,LAD24CD,LAD24NM\n${lookup}`)];
  for (const month of MONTHS) imports.push(await analyst.bring(`${month}-staffordshire-street.csv`, [HEADER, rows(month, here, 10), rows(month, there, 30)].join('\n')));
  const { extent } = await analyst.ask<{ extent: { extents: { id: string }[] } }>(
    'mutation ($input: EnterExtentInput!) { extent: enterExtent(input: $input) { extents { id } } }',
    { input: { precisionArea, from: '2019-01-01', reason: 'The town centre', seen: null, smallAreas: [here.code] } });
  return () => takeBack(analyst, extent.extents[0]!.id, imports);
}

interface Place {
  code: string;
  name: string;
}

function rows(month: string, { code, name }: Place, count: number): string {
  return `,${month},Staffordshire Police,Staffordshire Police,-1.82,52.68,On or near A Street,${code},${name},Shoplifting,,\n`.repeat(count);
}

async function takeBack(analyst: ApiSession, extent: string, imports: readonly number[]): Promise<void> {
  await analyst.ask('mutation ($id: ID!) { withdrawExtent(input: { id: $id }) { slug } }', { id: extent });
  for (const id of [...imports].reverse()) await analyst.ask('mutation ($id: Int!) { undoImport(id: $id) { id } }', { id });
}
