import type { Day } from '@csa/shared/days.js';
import { LeadCapacity } from '../leads/lead-officer.entity.js';
import { PriorityScope } from '../priorities/priority.entity.js';
import { ThemeKind } from '../themes/theme.entity.js';
import type { AgreementInFile, RegisterFile, ThemeInFile } from './register-file.js';
import { keyed, REGISTER_KINDS, type RegisterRecord, type Values } from './register-kinds.js';

type Loose = { kind: string; values: Values };

/** The days `[from, until)` as the file writes them; null is open. */
export interface Days {
  from: Day | null;
  until: Day | null;
}

/** The nested file as a flat list of things, one for each row, in the order in which they must be written. */
export function recordsOf(register: RegisterFile): RegisterRecord[] {
  const all = [
    ...bodyRecords(register), ...postRecords(register), ...districtRecords(register), ...register.agreements.flatMap(agreementRecords),
  ];
  return REGISTER_KINDS.flatMap(kind => keyed(kind, all.filter(record => record.kind === kind.kind)));
}

function bodyRecords({ partnership, organisations, boards, people }: RegisterFile): Loose[] {
  return [
    one('partnership', partnership),
    ...organisations.map(({ from, until, ...organisation }) => one('organisation', { ...organisation, ...spell({ from, until }) })),
    ...boards.flatMap(board => [
      one('board', { slug: board.slug, name: board.name, note: board.note, is_partnership: board.partnership, ...spell(board) }),
      ...board.reports_to.map(link => one('board_reporting', { board: board.slug, reports_to: link.board, stated: link.stated, ...spell(link) })),
    ]),
    ...people.map(person => one('person', person)),
  ];
}

function postRecords({ posts, members }: RegisterFile): Loose[] {
  return [
    ...posts.flatMap(post => [
      one('post', { slug: post.slug, title: post.title, organisation: post.organisation, ...spell(post) }),
      ...post.holders.map(holder => one('post_holder', { post: post.slug, person: holder.person, source: holder.source, ...spell(holder) })),
    ]),
    ...members.map((member, index) => one('membership', {
      capacity: member.capacity, organisation: member.organisation, post: member.post, position: index + 1, ...spell(member),
    })),
  ];
}

function districtRecords({ districts }: RegisterFile): Loose[] {
  return districts.flatMap(district => [
    one('district', {
      slug: district.slug, name: district.name, gss_code: district.gss_code, csp_name: district.csp_name, map_place: district.on_map,
      csp_chair: district.chair, csp_lead: district.lead, ...spell(district),
    }),
    ...district.precision_areas.map((area, index) => one('precision_area', {
      slug: area.slug, name: area.name, district: district.slug, priority_type: area.priority_type, rationale: area.rationale,
      position: index + 1, ...spell(area),
    })),
  ]);
}

function agreementRecords(agreement: AgreementInFile): Loose[] {
  const { slug, priorities, district_only_priorities: districtOnly, locality_themes: localities, partner_plans: plans } = agreement;
  const reportable = [
    ...priorities.flatMap(priority => priority.themes.map(theme => ({ theme, kind: ThemeKind.THEME, priority: priority.slug, district: null }))),
    ...localities.map(theme => ({ theme, kind: ThemeKind.LOCALITY, priority: null, district: theme.district })),
  ];
  return [
    one('agreement', { slug, title: agreement.title, term: agreement.term, ...spell(agreement) }),
    ...[
      ...priorities.map(priority => ({ priority, scope: PriorityScope.COUNTYWIDE })),
      ...districtOnly.map(priority => ({ priority, scope: PriorityScope.DISTRICT_ONLY })),
    ].map(({ priority, scope }, index) => one('priority', {
      slug: priority.slug, name: priority.name, agreement: slug, scope, position: index + 1, ...spell(priority),
    })),
    ...reportable.flatMap(({ theme, ...place }, index) => [
      one('theme', { slug: theme.slug, name: theme.name, agreement: slug, ...place, position: index + 1, ...spell(theme) }),
      ...arrangementRecords(theme),
    ]),
    ...plans.flatMap((plan, index) => planRecords(slug, plan, index + 1)),
  ];
}

function arrangementRecords(theme: ThemeInFile): Loose[] {
  const officers = [
    ...theme.leads.map(officer => ({ officer, capacity: LeadCapacity.LEAD })),
    ...theme.deputies.map(officer => ({ officer, capacity: LeadCapacity.DEPUTY })),
  ];
  return [
    ...theme.modes.map(mode => one('theme_mode', {
      theme: theme.slug, mode: mode.mode, inferred: mode.inferred, note: mode.note, ...spell(mode),
    })),
    ...theme.governance.map((row, index) => one('theme_governance', {
      theme: theme.slug, board: row.board, role: row.role, stated: row.stated, position: index + 1, ...spell(row),
    })),
    ...officers.map(({ officer, capacity }, index) => one('lead_officer', {
      theme: theme.slug, post: officer.post, capacity, position: index + 1, ...spell(officer),
    })),
  ];
}

function planRecords(agreement: string, plan: AgreementInFile['partner_plans'][number], position: number): Loose[] {
  const { slug, title, organisation, term, first_year, last_year } = plan;
  return [
    one('partner_plan', { slug, title, agreement, organisation, term, first_year, last_year, position, ...spell(plan) }),
    ...plan.objectives.map((objective, index) => one('plan_objective', {
      partner_plan: slug, text: objective.text, position: index + 1, ...spell(objective),
    })),
  ];
}

function one(kind: string, values: Values): Loose {
  return { kind, values };
}

function spell({ from, until }: Days): Values {
  return { valid_from: from, valid_until: until };
}
