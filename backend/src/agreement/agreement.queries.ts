import type { Day } from '@csa/shared/days.js';
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { effectiveOn } from '../governance/effective-dates.js';
import { Person } from '../governance/people/person.entity.js';
import { PostHolder } from '../governance/people/post-holder.entity.js';
import { Agreement } from './agreement.entity.js';
import { type LeadCapacity, LeadOfficer } from './leads/lead-officer.entity.js';
import { ReportingMode } from './themes/reporting-mode.js';
import { Theme } from './themes/theme.entity.js';
import { ThemeMode } from './themes/theme-mode.entity.js';
import { ThemePlace } from './themes/theme-place.entity.js';

export interface ThemeInMode {
  themeId: string;
  mode: ReportingMode;
}

/** Somebody who answers for a theme; `holderName` is null where the post is vacant or nobody is named. */
export interface LeadOfTheme {
  themeId: string;
  postId: string;
  capacity: LeadCapacity;
  position: number;
  holderName: string | null;
}

/** Every theme and locality of the agreement in force on the day with its mode, in the order of the agreement. */
export function modesOn(tx: EntityManager, day: Day): Promise<ThemeInMode[]> {
  return tx.createQueryBuilder(Theme, 'theme')
    .innerJoin(ThemeMode, 'mode', 'mode.themeId = theme.id')
    .innerJoin(Agreement, 'agreement', 'agreement.id = theme.agreementId')
    .where(...effectiveOn('agreement', day)).andWhere(...effectiveOn('theme', day)).andWhere(...effectiveOn('mode', day))
    .select('theme.id', 'themeId').addSelect('mode.mode', 'mode')
    .orderBy('theme.position').getRawMany();
}

/** What a call made on the day asks for: everything monitored or assured. */
export async function themesDueOn(tx: EntityManager, day: Day): Promise<ThemeInMode[]> {
  return (await modesOn(tx, day)).filter(({ mode }) => mode !== ReportingMode.AD_HOC);
}

/** The themes that are reported on the day only when asked, in the order of the agreement. */
export async function adHocThemesOn(tx: EntityManager, day: Day): Promise<Theme[]> {
  const ids = (await modesOn(tx, day)).filter(({ mode }) => mode === ReportingMode.AD_HOC).map(({ themeId }) => themeId);
  return tx.find(Theme, { where: { id: In(ids) }, order: { position: 'ASC' } });
}

/** Everybody who answers for a theme on the day, theme by theme: leads first, then deputies. */
export function leadsOn(tx: EntityManager, day: Day): Promise<LeadOfTheme[]> {
  return tx.createQueryBuilder(LeadOfficer, 'lead')
    .innerJoin(Theme, 'theme', 'theme.id = lead.themeId')
    .leftJoin(PostHolder, 'holder', `holder.postId = lead.postId AND ${effectiveOn('holder', day)[0]}`)
    .leftJoin(Person, 'person', 'person.id = holder.personId')
    .where(...effectiveOn('lead', day))
    .select('lead.themeId', 'themeId').addSelect('lead.postId', 'postId').addSelect('lead.capacity', 'capacity')
    .addSelect('lead.position', 'position').addSelect('person.name', 'holderName')
    .orderBy('theme.position').addOrderBy('lead.capacity', 'DESC').addOrderBy('lead.position').getRawMany();
}

/** The themes in force on the day with the priority that each stands under that day: where it was agreed, or where it moved since. */
export function placedThemes(tx: EntityManager, day: Day): SelectQueryBuilder<Theme> {
  return tx.createQueryBuilder(Theme, 'theme')
    .leftJoin(ThemePlace, 'place', `place.themeId = theme.id AND ${effectiveOn('place', day)[0]}`)
    .where(...effectiveOn('theme', day));
}

/** The column of `placedThemes` that holds the priority. */
export const PLACED_UNDER = 'coalesce(place.priorityId, theme.priorityId)';

/** The themes that stand under these priorities on the day, in the order of the agreement. */
export function themesUnderOn(tx: EntityManager, priorityIds: readonly string[], day: Day): Promise<Theme[]> {
  return placedThemes(tx, day).andWhere(`${PLACED_UNDER} IN (:...priorityIds)`, { priorityIds: [...priorityIds] }).orderBy('theme.position').getMany();
}
