import { BoardReporting } from '../../governance/bodies/board-reporting.entity.js';
import { Board } from '../../governance/bodies/board.entity.js';
import { FormerName } from '../../governance/changes/former-name.entity.js';
import { Membership } from '../../governance/bodies/membership.entity.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { Partnership } from '../../governance/bodies/partnership.entity.js';
import { Person } from '../../governance/people/person.entity.js';
import { PostHolder } from '../../governance/people/post-holder.entity.js';
import { Post } from '../../governance/people/post.entity.js';
import { District } from '../../localities/district.entity.js';
import { PrecisionArea } from '../../localities/precision-area.entity.js';
import { Agreement } from '../agreement.entity.js';
import { LeadOfficer } from '../leads/lead-officer.entity.js';
import { PartnerPlan, PlanObjective } from '../plans/partner-plan.entity.js';
import { Priority } from '../priorities/priority.entity.js';
import { PrioritySuccession } from '../priorities/priority-succession.entity.js';
import { ThemeGovernance } from '../themes/theme-governance.entity.js';
import { ThemeMode } from '../themes/theme-mode.entity.js';
import { ThemePlace } from '../themes/theme-place.entity.js';
import { Theme } from '../themes/theme.entity.js';
import { RegisterEntry } from './register-entry.entity.js';

/** Every table of the register: what its file fills, and what is only kept on screen (former names, places, successions). */
export const REGISTER_ENTITIES = [
  Organisation, Board, BoardReporting, Person, Post, PostHolder, Membership, Partnership, District, PrecisionArea,
  Agreement, Priority, Theme, ThemeMode, ThemeGovernance, LeadOfficer, PartnerPlan, PlanObjective, RegisterEntry,
  FormerName, ThemePlace, PrioritySuccession,
];
