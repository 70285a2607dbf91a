import { In, IsNull, Not } from 'typeorm';
import { PostHolder } from '../governance/people/post-holder.entity.js';
import { groupedInOrder, type LoaderDefinition } from '../platform/graphql/load.js';
import { LeadOfficer } from './leads/lead-officer.entity.js';
import { leadSpells, type LeadSpellOfPerson } from './leads/lead-spells.js';
import { type Placing, placings } from './themes/placings.js';
import { Priority, PriorityScope } from './priorities/priority.entity.js';
import { PrioritySuccession } from './priorities/priority-succession.entity.js';
import { Theme } from './themes/theme.entity.js';
import { ThemeGovernance } from './themes/theme-governance.entity.js';
import { ThemeMode } from './themes/theme-mode.entity.js';
import { ThemePlace } from './themes/theme-place.entity.js';

const NEWEST_FIRST = { validFrom: { direction: 'DESC', nulls: 'LAST' }, id: 'ASC' } as const;

/** Every mode that the theme had, has or will have, the newest first. */
export const modesOfTheme: LoaderDefinition<string, ThemeMode[]> = async (db, themeIds) =>
  groupedInOrder(themeIds, await db.getRepository(ThemeMode).find({ where: { themeId: In(themeIds) }, order: NEWEST_FIRST }), row => row.themeId);

/** Every board that governed, governs or will govern the theme, the newest first. */
export const everyBoardOfTheme: LoaderDefinition<string, ThemeGovernance[]> = async (db, themeIds) =>
  groupedInOrder(themeIds, await db.getRepository(ThemeGovernance).find({ where: { themeId: In(themeIds) }, order: NEWEST_FIRST }), row => row.themeId);

/** Everything that the board governed, governs or will govern, the newest first. */
export const everyThemeOfBoard: LoaderDefinition<string, ThemeGovernance[]> = async (db, boardIds) =>
  groupedInOrder(boardIds, await db.getRepository(ThemeGovernance).find({ where: { boardId: In(boardIds) }, order: NEWEST_FIRST }), row => row.boardId);

/** Every time that a post answered for the theme, the newest first. */
export const everyLeadOfTheme: LoaderDefinition<string, LeadOfficer[]> = async (db, themeIds) =>
  groupedInOrder(themeIds, await db.getRepository(LeadOfficer).find({ where: { themeId: In(themeIds) }, order: NEWEST_FIRST }), row => row.themeId);

/** Every time that the post answered for a theme, the newest first. */
export const everyLeadOfPost: LoaderDefinition<string, LeadOfficer[]> = async (db, postIds) =>
  groupedInOrder(postIds, await db.getRepository(LeadOfficer).find({ where: { postId: In(postIds) }, order: NEWEST_FIRST }), row => row.postId);

/** Who answered for the theme, person by person. */
export const leadHistoryOfTheme: LoaderDefinition<string, LeadSpellOfPerson[]> = async (db, themeIds) => {
  const leads = await db.getRepository(LeadOfficer).find({ where: { themeId: In(themeIds) }, order: { capacity: 'DESC', position: 'ASC' } });
  const holders = await db.getRepository(PostHolder).findBy({ postId: In(leads.map(lead => lead.postId)) });
  const themes = new Map((await db.getRepository(Theme).findBy({ id: In(themeIds) })).map(theme => [theme.id, theme]));
  return themeIds.map(themeId => leadSpells(leads.filter(lead => lead.themeId === themeId).map(lead => untilItEnds(lead, themes.get(themeId))), holders));
};

/** Nobody answers for a theme that has ended. */
function untilItEnds<Lead extends { validUntil: string | null }>(lead: Lead, theme: Theme | undefined): Lead {
  const end = theme?.validUntil ?? null;
  return end !== null && (lead.validUntil === null || lead.validUntil > end) ? { ...lead, validUntil: end } : lead;
}

/** Where the theme stood, stands and will stand, in order. */
export const placingsOfTheme: LoaderDefinition<string, Placing[]> = async (db, themeIds) => {
  const themes = await db.getRepository(Theme).findBy({ id: In(themeIds) });
  const moves = await db.getRepository(ThemePlace).findBy({ themeId: In(themeIds) });
  return themeIds.map(id => {
    const theme = themes.find(each => each.id === id);
    return theme ? placings(theme, moves.filter(move => move.themeId === id)) : [];
  });
};

/** Every theme that stood, stands or will stand under the priority. */
export const everyThemeOfPriority: LoaderDefinition<string, (Placing & { theme: Theme })[]> = async (db, priorityIds) => {
  const places = await db.getRepository(ThemePlace).findBy({ priorityId: In(priorityIds) });
  const themes = await db.getRepository(Theme).find({
    where: [{ priorityId: In(priorityIds) }, { id: In(places.map(place => place.themeId)) }], order: { position: 'ASC' },
  });
  const moves = await db.getRepository(ThemePlace).findBy({ themeId: In(themes.map(({ id }) => id)) });
  const all = themes.flatMap(theme => placings(theme, moves.filter(move => move.themeId === theme.id)).map(placing => ({ ...placing, theme })));
  return groupedInOrder(priorityIds, all, placing => placing.priorityId);
};

/** What the priority became. */
export const successionsFrom: LoaderDefinition<string, PrioritySuccession[]> = async (db, ids) =>
  groupedInOrder(ids, await db.getRepository(PrioritySuccession).find({ where: { fromId: In(ids) }, order: { id: 'ASC' } }), row => row.fromId);

/** What the priority came from. */
export const successionsTo: LoaderDefinition<string, PrioritySuccession[]> = async (db, ids) =>
  groupedInOrder(ids, await db.getRepository(PrioritySuccession).find({ where: { toId: In(ids) }, order: { id: 'ASC' } }), row => row.toId);

/** The countywide priorities of the agreement that have an end, the latest first. */
export const endedPrioritiesOfAgreement: LoaderDefinition<string, Priority[]> = async (db, agreementIds) => {
  const priorities = db.getRepository(Priority).createQueryBuilder('priority')
    .where({ agreementId: In(agreementIds), scope: PriorityScope.COUNTYWIDE }).andWhere('priority.validUntil IS NOT NULL');
  return groupedInOrder(agreementIds, await priorities.orderBy('priority.validUntil', 'DESC').addOrderBy('priority.name').getMany(), row => row.agreementId);
};

/** The themes of the agreement that have an end, the latest first. */
export const endedThemesOfAgreement: LoaderDefinition<string, Theme[]> = async (db, agreementIds) => {
  const themes = await db.getRepository(Theme).find({ where: { agreementId: In(agreementIds), validUntil: Not(IsNull()) }, order: { validUntil: 'DESC', position: 'ASC' } });
  return groupedInOrder(agreementIds, themes, row => row.agreementId);
};
