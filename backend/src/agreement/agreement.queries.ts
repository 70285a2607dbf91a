import type { Day } from '@csa/shared/days.js';
import type { EntityManager } from 'typeorm';
import { effectiveOn } from '../governance/effective-dates.js';
import { Person } from '../governance/person.entity.js';
import { PostHolder } from '../governance/post-holder.entity.js';
import { Agreement } from './agreement.entity.js';
import { type LeadCapacity, LeadOfficer } from './lead-officer.entity.js';
import { ReportingMode } from './reporting-mode.js';
import { Theme } from './theme.entity.js';
import { ThemeMode } from './theme-mode.entity.js';

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
