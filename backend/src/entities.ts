import { Action } from './actions/action.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { EditingSession } from './audit/editing-session.entity.js';
import { REGISTER_ENTITIES } from './agreement/register/entities.js';
import { PlanContribution } from './agreement/plans/plan-contribution.entity.js';
import { HubIssue, HubIssueAgency } from './districts/hub/hub-issue.entity.js';
import { DistrictPlan, PlanAction, PlanActionArea, PlanActionNote, PlanActionPartner, PlanActionPriority, PlanSubGroup, SubGroupObjective } from './districts/plan/plan.entity.js';
import { Account } from './identity/accounts/account.entity.js';
import { RoleGrant } from './identity/accounts/role-grant.entity.js';
import { Session } from './identity/sessions/session.entity.js';
import { KnownBrowser } from './identity/sign-in/known-browser.entity.js';
import { SignInHold } from './identity/sign-in/sign-in-hold.entity.js';
import { ImportRun } from './imports/import-run.entity.js';
import { Area } from './localities/areas/area.entity.js';
import { ComparatorMember, ComparatorSet } from './measures/definitions/comparator-set.entity.js';
import { Measure } from './measures/definitions/measure.entity.js';
import { MeasureTarget } from './measures/definitions/measure-target.entity.js';
import { MeasureTheme } from './measures/definitions/measure-theme.entity.js';
import { Rebase } from './measures/definitions/rebase.entity.js';
import { Meeting } from './meetings/meeting.entity.js';
import { TimetableDefaults } from './meetings/timetable-defaults.entity.js';
import { UpdateRequestArea } from './meetings/update-request-area.entity.js';
import { UpdateRequestRecipient } from './meetings/update-request-recipient.entity.js';
import { UpdateRequest } from './meetings/update-request.entity.js';
import { Addendum } from './packs/addendum.entity.js';
import { PackVersion } from './packs/pack-version.entity.js';
import { Pack } from './packs/pack.entity.js';
import { PrecisionAreaExtent, PrecisionAreaExtentMember } from './localities/extents/precision-area-extent.entity.js';
import { AreaReport } from './updates/areas/area-report.entity.js';
import { EvidenceLink } from './updates/evidence-link.entity.js';
import { UpdateEvidence } from './updates/evidence/update-evidence.entity.js';
import { PerformanceUpdate } from './updates/performance-update.entity.js';
import { UpdateReturn, UpdateReturnComment } from './updates/cycle/update-return.entity.js';
import { StatusScheme, StatusWord } from './updates/status-words/status-scheme.entity.js';
import { StepOutcome } from './updates/steps/step-outcome.entity.js';
import { UpdateSectionSave } from './updates/writing/update-section-save.entity.js';
import { WritingPresence } from './updates/writing/writing-presence.entity.js';

/** Every table that has an entity. */
export const ENTITIES = [
  AuditEntry, EditingSession, ...REGISTER_ENTITIES, PlanContribution, Account, RoleGrant, Session, KnownBrowser, SignInHold,
  Area, Measure, MeasureTheme, MeasureTarget, ComparatorSet, ComparatorMember, Rebase, ImportRun, PrecisionAreaExtent, PrecisionAreaExtentMember,
  Meeting, TimetableDefaults, UpdateRequest, UpdateRequestRecipient, UpdateRequestArea, Action, PerformanceUpdate, StepOutcome, EvidenceLink, UpdateEvidence, AreaReport, UpdateSectionSave, WritingPresence,
  HubIssue, HubIssueAgency, DistrictPlan, PlanSubGroup, SubGroupObjective, PlanAction, PlanActionPartner, PlanActionPriority, PlanActionArea, PlanActionNote,
  UpdateReturn, UpdateReturnComment, StatusScheme, StatusWord, Pack, PackVersion, Addendum,
];
