import { AREA_SECTIONS } from '@csa/shared/update-sections.js';
import { overlap } from '../../governance/changes/spell.rules.js';
import { ReportingMode } from '../themes/reporting-mode.js';
import type { FileCheck } from './file-check.js';
import type { RegisterFile, ThemeInFile } from './register-file.js';
import type { Days } from './register-records.js';

type Dated = Days & object;
const spellOf = ({ from, until }: Days) => ({ validFrom: from, validUntil: until });

/**
 * What no field shows by itself: bodies in a circle, two at once where there can be one, themes that nobody answers for.
 * Faulty fields were noted already and are undefined here: they match nothing.
 */
export function checkRegister(register: RegisterFile, check: FileCheck): void {
  checkPartnershipBoard(register, check);
  checkReportingLines(register, check);
  for (const post of register.posts) oneAtATime(check, post.holders, () => '', 'Somebody else holds this post on these days');
  for (const member of register.members) {
    if (!member.organisation && !member.post) check.fault(check.spotOf(member), 'A member needs an organisation, a post, or both.');
  }
  for (const district of register.districts) checkPrecisionAreas(district.precision_areas, check);
  oneAtATime(check, register.agreements, () => '', 'Another agreement runs on these days');
  for (const agreement of register.agreements) {
    for (const theme of [...agreement.priorities.flatMap(priority => priority.themes), ...agreement.locality_themes]) checkTheme(theme, check);
    for (const plan of agreement.partner_plans) {
      if (plan.first_year && plan.last_year && plan.last_year < plan.first_year) {
        check.fault(check.spotOf(plan), '“last_year” must not be before “first_year”.');
      }
    }
  }
}

function checkPartnershipBoard({ boards }: RegisterFile, check: FileCheck): void {
  const own = boards.filter(board => board.partnership);
  if (own.length === 0) check.fault({ line: check.root.line, path: 'boards' }, 'One board must be the partnership’s own group: give it “partnership: true”.');
  for (const board of own.slice(1)) check.fault(check.spotOf(board), `Only one board can be the partnership’s own group, and “${own[0]?.slug}” is already.`);
}

function checkReportingLines({ boards }: RegisterFile, check: FileCheck): void {
  const above = new Map(boards.map(board => [board.slug, board.reports_to.map(link => link.board)]));
  for (const board of boards) {
    oneAtATime(check, board.reports_to, link => link.board, 'This board is already listed for these days');
    for (const link of board.reports_to) {
      if (reaches(above, link.board, board.slug)) check.fault(check.spotOf(link), `“${board.slug}” and “${link.board}” would report to each other in a circle.`);
    }
  }
}

function reaches(above: Map<string, string[]>, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (above.get(from) ?? []).some(next => reaches(above, next, to, seen));
}

function checkTheme(theme: ThemeInFile, check: FileCheck): void {
  const spot = check.spotOf(theme);
  if (theme.modes.length === 0) check.fault({ line: spot.line, path: `${spot.path}.modes` }, 'A theme needs a reporting mode.');
  oneAtATime(check, theme.modes, () => '', 'The theme already has a mode on these days');
  oneAtATime(check, theme.governance, row => row.board, 'This board is already listed for these days');
  oneAtATime(check, [...theme.leads, ...theme.deputies], officer => officer.post, 'This post is already listed for these days');
  const isReported = theme.modes.some(({ mode }) => mode === ReportingMode.MONITORED || mode === ReportingMode.ASSURED);
  if (isReported && theme.leads.length === 0) {
    check.fault({ line: spot.line, path: `${spot.path}.leads` }, 'A theme that is monitored or assured needs at least one lead. The post may be vacant.');
  }
}

/** The update on a locality has a section for each of its precision areas, and so many sections and no more. */
function checkPrecisionAreas(areas: readonly Dated[], check: FileCheck): void {
  // Those that began before and reach into it hold together on its first day.
  const inOrder = areas.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : Number((one.from ?? '') > (other.from ?? ''))));
  inOrder.forEach((area, index) => {
    const beside = inOrder.slice(0, index).filter(earlier => overlap(spellOf(earlier), spellOf(area)));
    if (beside.length >= AREA_SECTIONS.length) check.fault(check.spotOf(area), `A district may have ${AREA_SECTIONS.length} precision areas at a time, because its update has a section for each.`);
  });
}

/** No two of a group may hold on the same day. */
function oneAtATime<T extends Dated>(check: FileCheck, things: T[], groupOf: (thing: T) => string | undefined, message: string): void {
  things.forEach((thing, index) => {
    const group = groupOf(thing);
    const rival = things.slice(0, index).find(earlier => group !== undefined && groupOf(earlier) === group && overlap(spellOf(earlier), spellOf(thing)));
    if (rival) check.fault(check.spotOf(thing), `${message}: see line ${check.spotOf(rival).line}.`);
  });
}
