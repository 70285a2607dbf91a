import { planYearOf } from '@csa/shared/plan-words.js';
import { type Client, operation } from './client.js';
import { today } from './full-answers.js';

/** The verbs of a district's plan, and what they answer; only the fields of its kind are there. */
interface Texts {
  savedBy?: string | null;
  theirs?: { field: string; label: string; text: string }[];
  yours?: { field: string; label: string; text: string }[];
}
export interface PartAnswer extends Texts {
  __typename: string;
  id: string;
  version: number;
  name?: string;
  text?: string;
}
export interface ActionAnswer extends PartAnswer {
  owner: string;
  dueOn: string;
  state: string;
  objectiveId: string | null;
  partners: { name: string }[];
  priorities: { slug: string }[];
  precisionAreas: { slug: string; validUntil: string | null }[];
  notes: { notedOn: string; text: string }[];
}
interface PlanAnswer {
  id: string;
  year: number;
  subGroups: { id: string; name: string; removalBlockers: { message: string }[]; objectives: { id: string; text: string; target: string | null; removalBlockers: { message: string }[] }[] }[];
  actions: ActionAnswer[];
}

const BOTH = '... on EditConflict { version savedBy theirs { field label text } yours { field label text } }';
const ACTION = 'id version text owner dueOn state objectiveId partners { name } priorities { slug } precisionAreas { slug validUntil } notes { notedOn text }';
const verb = <Result>(name: string, input: string, fields: string) => operation<Result>(`mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`);

export const PLAN = operation<{ viewerCanKeepWork: boolean; plans: { year: number }[]; plan: PlanAnswer | null }>(`query ($slug: String!, $year: Int) { district(slug: $slug) {
  viewerCanKeepWork plans { year } plan(year: $year) { id year subGroups { id name removalBlockers { message } objectives { id text target removalBlockers { message } } } actions { ${ACTION} } } } }`);
export const BEGIN_PLAN = verb<{ id: string; year: number }>('beginDistrictPlan', 'BeginDistrictPlanInput', 'id year');
export const SAVE_SUB_GROUP = verb<PartAnswer>('saveSubGroup', 'SaveSubGroupInput', `__typename ... on PlanSubGroup { id version name } ${BOTH}`);
export const SAVE_OBJECTIVE = verb<PartAnswer>('saveObjective', 'SaveObjectiveInput', `__typename ... on SubGroupObjective { id version text } ${BOTH}`);
export const SAVE_PLAN_ACTION = verb<ActionAnswer>('savePlanAction', 'SavePlanActionInput', `__typename ... on PlannedAction { ${ACTION} } ${BOTH}`);
export const REMOVE_SUB_GROUP = verb<{ id: string }>('removeSubGroup', 'RemovePlanPartInput', 'id');
export const REMOVE_OBJECTIVE = verb<{ id: string }>('removeObjective', 'RemovePlanPartInput', 'id');
export const MOVE_SUB_GROUP = verb<{ subGroups: { name: string }[] }>('moveSubGroup', 'MovePlanPartInput', 'subGroups { name }');
export const MOVE_OBJECTIVE = verb<{ subGroups: { objectives: { text: string }[] }[] }>('moveObjective', 'MovePlanPartInput', 'subGroups { objectives { text } }');
export const NOTE_PROGRESS = verb<ActionAnswer>('notePlanProgress', 'NotePlanProgressInput', ACTION);

export const thisYear = planYearOf(today());

/** What the register calls things, for filling in an action. */
export async function registerIds(client: Client): Promise<{ organisation: (slug: string) => string; post: (slug: string) => string; priority: (slug: string) => string; precisionArea: (slug: string) => string }> {
  type Rows = { id: string; slug: string }[];
  const organisations = await client.do(operation<Rows>('{ organisations { id slug } }'));
  const posts = await client.do(operation<Rows>('{ posts { id slug } }'));
  const districts = await client.do(operation<{ precisionAreas: Rows }[]>('{ districts { precisionAreas { id slug } } }'));
  const { priorities } = await client.do(operation<{ priorities: Rows }>('{ agreement { priorities { id slug } } }'));
  const found = (rows: Rows) => (slug: string) => {
    const row = rows.find((each) => each.slug === slug);
    if (!row) throw new Error(`The register has nothing called "${slug}", only ${rows.map((each) => each.slug).join(', ')}.`);
    return row.id;
  };
  return { organisation: found(organisations), post: found(posts), priority: found(priorities), precisionArea: found(districts.flatMap(({ precisionAreas }) => precisionAreas)) };
}
