import { Injectable } from '@nestjs/common';
import { keptFields, keptSections } from '@csa/shared/update-sections.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { requestById } from '../meetings/meeting.loaders.js';
import type { UpdateRequest } from '../meetings/update-request.entity.js';
import { UpdateRequestState } from '../meetings/update-request-state.js';
import type { Load } from '../platform/graphql/load.js';
import { Clock } from '../platform/time/clock.js';
import type { UpdateSection } from './judgements.js';
import { PerformanceUpdate } from './performance-update.entity.js';
import { sectionSavesByUpdate, themesLedByPostOn, updateByRequest } from './update.loaders.js';

/** Whether the viewer may see the content of an update: everybody once accepted, before that its leads and the coordinator. */
function maySeeContent(viewer: Viewer, request: Pick<UpdateRequest, 'state'>, leadsTheme: boolean): boolean {
  if (leadsTheme) return true;
  if (viewer.can(Permission.ReviewUpdates)) return true;
  return viewer.can(Permission.ReadUpdates) && request.state === UpdateRequestState.ACCEPTED;
}

/** A copy of the update without what is kept to members of the group; `withheld` says which sections that was. */
export function withoutMembersOnly(update: PerformanceUpdate, membersOnly: readonly UpdateSection[]): PerformanceUpdate {
  const withheld = keptSections(membersOnly) as UpdateSection[];
  const blank = Object.fromEntries(keptFields(withheld).filter(field => field in update).map(field => [field, null]));
  return Object.assign(new PerformanceUpdate(), update, blank, { withheld });
}

/** Which updates, and which parts of them, a viewer sees. Every read of an update goes through here. */
@Injectable()
export class UpdatePolicy {
  constructor(private readonly clock: Clock) {}

  /** The update of a request as this viewer may see it; null when there is none or it is not theirs to see. */
  async visibleUpdateOf(load: Load, viewer: Viewer, request: UpdateRequest): Promise<PerformanceUpdate | null> {
    const leads = await this.leads(load, viewer, request.themeId);
    if (!maySeeContent(viewer, request, leads)) return null;
    const update = await load.one(updateByRequest, request.id);
    return update && this.redact(load, viewer, update, leads);
  }

  /** An update that was found through its theme, as this viewer may see it. */
  async visible(load: Load, viewer: Viewer, update: PerformanceUpdate): Promise<PerformanceUpdate | null> {
    const request = await load.one(requestById, update.requestId);
    return request && this.visibleUpdateOf(load, viewer, request);
  }

  async leads(load: Load, viewer: Viewer, themeId: string): Promise<boolean> {
    if (!viewer.can(Permission.WriteUpdates)) return false;
    const led = await Promise.all(viewer.postIds.map(post => load.one(themesLedByPostOn(this.clock.today()), post)));
    return led.some(themes => themes.has(themeId));
  }

  /** Whether the viewer may write it for its leads, being none of them. */
  async writesOnBehalf(load: Load, viewer: Viewer, themeId: string): Promise<boolean> {
    return viewer.can(Permission.WriteOnBehalf) && !(await this.leads(load, viewer, themeId));
  }

  /** Whether what is said between coordinator and leads is said to the viewer too. */
  async writesOrReviews(load: Load, viewer: Viewer, request: UpdateRequest): Promise<boolean> {
    return viewer.can(Permission.ReviewUpdates) || this.leads(load, viewer, request.themeId);
  }

  private async redact(load: Load, viewer: Viewer, update: PerformanceUpdate, leads: boolean): Promise<PerformanceUpdate> {
    if (leads || viewer.can(Permission.ReadMembersOnly)) return update;
    const saves = await load.one(sectionSavesByUpdate, update.id);
    const membersOnly = saves.filter(save => save.membersOnly).map(save => save.section);
    return membersOnly.length > 0 ? withoutMembersOnly(update, membersOnly) : update;
  }
}
