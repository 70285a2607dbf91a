import { In } from 'typeorm';
import { effectiveOn, perDay } from '../governance/effective-dates.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../platform/graphql/load.js';
import { PLACED_UNDER, placedThemes } from './agreement.queries.js';
import { LeadOfficer } from './leads/lead-officer.entity.js';
import { PartnerPlan, PlanObjective } from './plans/partner-plan.entity.js';
import { PlanContribution } from './plans/plan-contribution.entity.js';
import { Priority } from './priorities/priority.entity.js';
import { Theme, ThemeKind } from './themes/theme.entity.js';
import { ThemeGovernance } from './themes/theme-governance.entity.js';
import { ThemeMode } from './themes/theme-mode.entity.js';

export const priorityById: LoaderDefinition<string, Priority | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(Priority).findBy({ id: In(ids) }), row => row.id);

export const prioritiesOfAgreementOn = perDay<string, Priority[]>(day => async (db, agreementIds) => {
  const priorities = db.getRepository(Priority).createQueryBuilder('priority').where({ agreementId: In(agreementIds) }).andWhere(...effectiveOn('priority', day));
  return groupedInOrder(agreementIds, await priorities.orderBy('priority.position').addOrderBy('priority.name').getMany(), row => row.agreementId);
});

export const plansOfAgreementOn = perDay<string, PartnerPlan[]>(day => async (db, agreementIds) => {
  const plans = db.getRepository(PartnerPlan).createQueryBuilder('plan').where({ agreementId: In(agreementIds) }).andWhere(...effectiveOn('plan', day));
  return groupedInOrder(agreementIds, await plans.orderBy('plan.position').getMany(), row => row.agreementId);
});

export const objectivesOfPlanOn = perDay<string, PlanObjective[]>(day => async (db, planIds) => {
  const objectives = db.getRepository(PlanObjective).createQueryBuilder('objective').where({ partnerPlanId: In(planIds) }).andWhere(...effectiveOn('objective', day));
  return groupedInOrder(planIds, await objectives.orderBy('objective.position').getMany(), row => row.partnerPlanId);
});

export const objectiveById: LoaderDefinition<string, PlanObjective | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(PlanObjective).findBy({ id: In(ids) }), row => row.id);

export const contributionsOfPriorityOn = perDay<string, PlanContribution[]>(day => async (db, priorityIds) => {
  const rows = db.getRepository(PlanContribution).createQueryBuilder('row').where({ priorityId: In(priorityIds) }).andWhere(...effectiveOn('row', day));
  return groupedInOrder(priorityIds, await rows.orderBy('row.id').getMany(), row => row.priorityId);
});

export const themeById: LoaderDefinition<string, Theme | null> = async (db, ids) =>
  inOrder(ids, await db.getRepository(Theme).findBy({ id: In(ids) }), row => row.id);

/** The themes that stand under the priority on the day. */
export const themesOfPriorityOn = perDay<string, Theme[]>(day => async (db, priorityIds) => {
  const under = placedThemes(db.manager, day).andWhere(`${PLACED_UNDER} IN (:...priorityIds)`, { priorityIds: [...priorityIds] });
  const { entities, raw } = await under.addSelect(PLACED_UNDER, 'placed').orderBy('theme.position').getRawAndEntities<{ placed: string }>();
  return priorityIds.map(id => entities.filter((_, index) => raw[index]?.placed === id));
});

/** The priority that the theme stands under on the day; null for localities. */
export const priorityOfThemeOn = perDay<string, Priority | null>(day => async (db, themeIds) => {
  const placed = placedThemes(db.manager, day).andWhere({ id: In(themeIds) }).select('theme.id', 'themeId').addSelect(PLACED_UNDER, 'priorityId');
  const rows = await placed.getRawMany<{ themeId: string; priorityId: string | null }>();
  const priorities = await db.getRepository(Priority).findBy({ id: In(rows.map(row => row.priorityId)) });
  const under = new Map(rows.map(row => [row.themeId, priorities.find(priority => priority.id === row.priorityId) ?? null]));
  return themeIds.map(id => under.get(id) ?? null);
});

export const localityThemesOfAgreementOn = perDay<string, Theme[]>(day => async (db, agreementIds) => {
  const themes = db.getRepository(Theme).createQueryBuilder('theme').where({ agreementId: In(agreementIds), kind: ThemeKind.LOCALITY }).andWhere(...effectiveOn('theme', day));
  return groupedInOrder(agreementIds, await themes.orderBy('theme.position').getMany(), row => row.agreementId);
});

export const localityThemeOfDistrictOn = perDay<string, Theme | null>(day => themeOfDistrict(ThemeKind.LOCALITY, day));

/** Under what a district reports that is no locality priority; null until it first does. */
export const voluntaryThemeOfDistrictOn = perDay<string, Theme | null>(day => themeOfDistrict(ThemeKind.DISTRICT, day));

function themeOfDistrict(kind: ThemeKind, day: string): LoaderDefinition<string, Theme | null> {
  return async (db, districtIds) => {
    const themes = db.getRepository(Theme).createQueryBuilder('theme').where({ districtId: In(districtIds), kind }).andWhere(...effectiveOn('theme', day));
    return inOrder(districtIds, await themes.getMany(), row => row.districtId);
  };
}

export const modeOfThemeOn = perDay<string, ThemeMode | null>(day => async (db, themeIds) => {
  const modes = db.getRepository(ThemeMode).createQueryBuilder('mode').where({ themeId: In(themeIds) }).andWhere(...effectiveOn('mode', day));
  return inOrder(themeIds, await modes.getMany(), row => row.themeId);
});

export const governanceOfThemeOn = perDay<string, ThemeGovernance[]>(day => async (db, themeIds) => {
  const rows = db.getRepository(ThemeGovernance).createQueryBuilder('row').where({ themeId: In(themeIds) }).andWhere(...effectiveOn('row', day));
  return groupedInOrder(themeIds, await rows.orderBy('row.position').getMany(), row => row.themeId);
});

/** The themes that a board governs on the day. */
export const themesOfBoardOn = perDay<string, Theme[]>(day => async (db, boardIds) => {
  const governed = db.getRepository(ThemeGovernance).createQueryBuilder('row').where({ boardId: In(boardIds) }).andWhere(...effectiveOn('row', day));
  const rows = await governed.getMany();
  const themes = db.getRepository(Theme).createQueryBuilder('theme').where({ id: In(rows.map(row => row.themeId)) }).andWhere(...effectiveOn('theme', day));
  const found = await themes.orderBy('theme.position').getMany();
  return boardIds.map(boardId => found.filter(theme => rows.some(row => row.boardId === boardId && row.themeId === theme.id)));
});

/** Who answers for the theme on the day: leads first, then deputies, each in order. */
export const leadsOfThemeOn = perDay<string, LeadOfficer[]>(day => async (db, themeIds) => {
  const leads = db.getRepository(LeadOfficer).createQueryBuilder('lead').innerJoin(Theme, 'theme', 'theme.id = lead.themeId')
    .where({ themeId: In(themeIds) }).andWhere(...effectiveOn('lead', day)).andWhere(...effectiveOn('theme', day));
  const rows = await leads.orderBy('lead.capacity', 'DESC').addOrderBy('lead.position').getMany();
  return groupedInOrder(themeIds, rows, row => row.themeId);
});

/** What the post answers for on the day, in the order of the agreement. */
export const leadsOfPostOn = perDay<string, LeadOfficer[]>(day => async (db, postIds) => {
  const leads = db.getRepository(LeadOfficer).createQueryBuilder('lead').innerJoin(Theme, 'theme', 'theme.id = lead.themeId')
    .where({ postId: In(postIds) }).andWhere(...effectiveOn('lead', day)).andWhere(...effectiveOn('theme', day));
  const rows = await leads.orderBy('theme.position').getMany();
  return groupedInOrder(postIds, rows, row => row.postId);
});
