import { CreateTheAudit1764000000000 } from './migrations/1764000000000-create-the-audit.js';
import { CreateTheRegister1764000001000 } from './migrations/1764000001000-create-the-register.js';
import { CreateAccounts1764000002000 } from './migrations/1764000002000-create-accounts.js';
import { CreateTheCycle1764000003000 } from './migrations/1764000003000-create-the-cycle.js';
import { CreatePacks1764000004000 } from './migrations/1764000004000-create-packs.js';
import { KeepTheRegister1764100000000 } from './migrations/1764100000000-keep-the-register.js';
import { SayWhatBecameOfSteps1764110000000 } from './migrations/1764110000000-say-what-became-of-steps.js';
import { WriteTogether1764120000000 } from './migrations/1764120000000-write-together.js';
import { RunTheCycle1764130000000 } from './migrations/1764130000000-run-the-cycle.js';
import { KeepTimetableDefaults1764130001000 } from './migrations/1764130001000-keep-timetable-defaults.js';
import { LetAPackHaveVersions1764140000000 } from './migrations/1764140000000-let-a-pack-have-versions.js';
import { SayWhyAPackVersionFollowed1764140001000 } from './migrations/1764140001000-say-why-a-pack-version-followed.js';
import { TieAccountsToPeople1764170000000 } from './migrations/1764170000000-tie-accounts-to-people.js';
import { TakePasswords1764170001000 } from './migrations/1764170001000-take-passwords.js';
import { SearchTheAudit1764170002000 } from './migrations/1764170002000-search-the-audit.js';
import { KeepStatusWords1764200000000 } from './migrations/1764200000000-keep-status-words.js';
import { CreatePlanContributions1764180000000 } from './migrations/1764180000000-create-plan-contributions.js';
import { TakeNilReturns1764190000000 } from './migrations/1764190000000-take-nil-returns.js';
import { TellNotResubmitted1795400000000 } from './migrations/1795400000000-tell-not-resubmitted.js';
import { CancelMeetings1795410000000 } from './migrations/1795410000000-cancel-meetings.js';
import { RemindTwice1795410001000 } from './migrations/1795410001000-remind-twice.js';
import { SayWhyAThemeEnded1795410002000 } from './migrations/1795410002000-say-why-a-theme-ended.js';
import { HoldMeasures1795500000000 } from './migrations/1795500000000-hold-measures.js';
import { KeepMeasureStates1795500001000 } from './migrations/1795500001000-keep-measure-states.js';
import { KeepCountsBack1795507000000 } from './migrations/1795507000000-keep-counts-back.js';
import { StageAreas1795520000000 } from './migrations/1795520000000-stage-areas.js';
import { CommentOnEvidence1795530000000 } from './migrations/1795530000000-comment-on-evidence.js';
import { KnowTheDayOfStates1795610000000 } from './migrations/1795610000000-know-the-day-of-states.js';
import { EnterExtents1795700000000 } from './migrations/1795700000000-enter-extents.js';
import { HoldDeprivation1795700001000 } from './migrations/1795700001000-hold-deprivation.js';
import { PlaceDistricts1795710000000 } from './migrations/1795710000000-place-districts.js';
import { KeepHubIssues1795720000000 } from './migrations/1795720000000-keep-hub-issues.js';
import { KeepDistrictPlans1795720001000 } from './migrations/1795720001000-keep-district-plans.js';
import { ReportOnAreas1795730000000 } from './migrations/1795730000000-report-on-areas.js';
import { ReportVoluntarily1795730001000 } from './migrations/1795730001000-report-voluntarily.js';
import { TagWhatDistrictsMadeUp1795760000000 } from './migrations/1795760000000-tag-what-districts-made-up.js';
import { KeepAnswersReady1795770000000 } from './migrations/1795770000000-keep-answers-ready.js';
import { PutPlansInOrder1795800001000 } from './migrations/1795800001000-put-plans-in-order.js';
import { SayWhichAreasActionsAreFor1795800000000 } from './migrations/1795800000000-say-which-areas-actions-are-for.js';

/** Every change of the database, oldest first. */
export const MIGRATIONS = [
  CreateTheAudit1764000000000,
  CreateTheRegister1764000001000,
  CreateAccounts1764000002000,
  CreateTheCycle1764000003000,
  CreatePacks1764000004000,
  KeepTheRegister1764100000000,
  SayWhatBecameOfSteps1764110000000,
  WriteTogether1764120000000,
  RunTheCycle1764130000000,
  KeepTimetableDefaults1764130001000,
  LetAPackHaveVersions1764140000000,
  SayWhyAPackVersionFollowed1764140001000,
  TieAccountsToPeople1764170000000,
  TakePasswords1764170001000,
  SearchTheAudit1764170002000,
  CreatePlanContributions1764180000000,
  TakeNilReturns1764190000000,
  KeepStatusWords1764200000000,
  TellNotResubmitted1795400000000,
  CancelMeetings1795410000000,
  RemindTwice1795410001000,
  SayWhyAThemeEnded1795410002000,
  HoldMeasures1795500000000,
  KeepMeasureStates1795500001000,
  KeepCountsBack1795507000000,
  StageAreas1795520000000,
  CommentOnEvidence1795530000000,
  KnowTheDayOfStates1795610000000,
  EnterExtents1795700000000,
  HoldDeprivation1795700001000,
  PlaceDistricts1795710000000,
  KeepHubIssues1795720000000,
  KeepDistrictPlans1795720001000,
  ReportOnAreas1795730000000,
  ReportVoluntarily1795730001000,
  TagWhatDistrictsMadeUp1795760000000,
  KeepAnswersReady1795770000000,
  SayWhichAreasActionsAreFor1795800000000,
  PutPlansInOrder1795800001000,
];
