import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { Agreement } from '../../agreement/agreement.entity.js';
import { nameVoluntaryLead } from '../../agreement/leads/voluntary-leads.js';
import { freeSlug } from '../../governance/changes/naming.js';
import { Theme, ThemeKind } from '../../agreement/themes/theme.entity.js';
import { AuditService } from '../../audit/audit.service.js';
import { effectiveOn } from '../../governance/effective-dates.js';
import { District } from '../../localities/district.entity.js';
import { CallService } from '../../meetings/call.service.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { MeetingState } from '../../meetings/meeting-state.js';
import { UpdateRequest } from '../../meetings/update-request.entity.js';
import { writableRequests } from '../../meetings/update-request.policy.js';
import { Forbidden, NotFound } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { UpdateBlocked } from '../update.results.js';
import { voluntaryBlockers } from './voluntary.rules.js';
import type { DistrictReporting } from './voluntary.types.js';

/** Districts that are no locality priority may report of their own accord. Whoever chairs or leads the partnership of one begins its report. */
@Injectable()
export class VoluntaryService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly call: CallService,
  ) {}

  /** Begins the report for the meeting whose call is open. Who begins it a second time, or at the same moment, goes on with the one that there is. */
  begin(viewer: Viewer, districtSlug: string): Promise<UpdateRequest | UpdateBlocked> {
    return this.db.transaction(async tx => {
      const today = this.clock.today();
      const district = await tx.createQueryBuilder(District, 'district').where({ slug: districtSlug }).andWhere(...effectiveOn('district', today)).getOne();
      if (!district) throw new NotFound('The district');
      if (!this.mayBegin(viewer, district)) throw new Forbidden();
      const meeting = await tx.findOne(Meeting, { where: { state: MeetingState.CALL_OPEN }, lock: { mode: 'pessimistic_write' } });
      const agreement = await this.agreementOn(tx, today);
      const isLocality = await this.isLocality(tx, district, today);
      const blockers = voluntaryBlockers({ district: district.name, isLocality, isCallOpen: meeting !== null, isAgreed: agreement !== null });
      if (!meeting || !agreement || blockers.length > 0) return new UpdateBlocked('A voluntary report cannot be begun.', blockers);
      const theme = await this.themeOf(tx, viewer, district, agreement, today);
      const standing = await tx.findOneBy(UpdateRequest, { meetingId: meeting.id, themeId: theme.id });
      if (standing) return standing;
      await nameVoluntaryLead(tx, this.audit, viewer, theme, district, today);
      const request = await this.call.takeVoluntarily(tx, meeting, theme.id);
      await this.audit.record(tx, viewer, { verb: 'begin-voluntary', kind: 'update-request', id: request.id, after: { district: district.name, meeting: meeting.title } });
      return request;
    });
  }

  /** What the viewer can do about the update of a district now; null where it is not theirs to write. */
  async reporting(viewer: Viewer, district: District): Promise<DistrictReporting | null> {
    if (!viewer.can(Permission.WriteUpdates)) return null;
    const tx = this.db.manager;
    const today = this.clock.today();
    const request = await writableRequests(tx, viewer, today).innerJoin('theme', 'theme', 'theme.id = request.themeId').innerJoin('meeting', 'meeting', 'meeting.id = request.meetingId')
      .andWhere('theme.district_id = :districtId AND meeting.state = :open', { districtId: district.id, open: MeetingState.CALL_OPEN }).getOne();
    if (request) return { request, blockers: [] };
    if (!this.mayBegin(viewer, district) || (await this.isLocality(tx, district, today))) return null;
    const isCallOpen = await tx.existsBy(Meeting, { state: MeetingState.CALL_OPEN });
    const isAgreed = (await this.agreementOn(tx, today)) !== null;
    return { request: null, blockers: voluntaryBlockers({ district: district.name, isLocality: false, isCallOpen, isAgreed }) };
  }

  private mayBegin(viewer: Viewer, { cspChairId, cspLeadId }: District): boolean {
    return viewer.can(Permission.WriteUpdates) && viewer.postIds.some(post => post === cspChairId || post === cspLeadId);
  }

  private isLocality(tx: EntityManager, { id: districtId }: District, today: Day): Promise<boolean> {
    return tx.createQueryBuilder(Theme, 'theme').where({ districtId, kind: ThemeKind.LOCALITY }).andWhere(...effectiveOn('theme', today)).getExists();
  }

  private agreementOn(tx: EntityManager, today: Day): Promise<Agreement | null> {
    return tx.createQueryBuilder(Agreement, 'agreement').where(...effectiveOn('agreement', today)).getOne();
  }

  /** Under what the district reports: made when it first does. */
  private async themeOf(tx: EntityManager, viewer: Viewer, district: District, agreement: Agreement, today: Day): Promise<Theme> {
    const standing = await tx.createQueryBuilder(Theme, 'theme').where({ districtId: district.id, kind: ThemeKind.DISTRICT }).andWhere(...effectiveOn('theme', today)).getOne();
    if (standing) return standing;
    const position = ((await tx.maximum(Theme, 'position', { agreementId: agreement.id })) ?? 0) + 1;
    const theme = await tx.save(tx.create(Theme, {
      slug: await freeSlug(tx, Theme, `district ${district.slug}`), name: `District: ${district.name}`, agreementId: agreement.id, kind: ThemeKind.DISTRICT, districtId: district.id, position, validFrom: today,
    }));
    await this.audit.record(tx, viewer, { verb: 'add', kind: 'theme', id: theme.id, after: { name: theme.name } });
    return theme;
  }
}
