import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../access/viewer.js';
import { Theme } from '../../agreement/themes/theme.entity.js';
import { AuditService } from '../../audit/audit.service.js';
import { Organisation } from '../../governance/bodies/organisation.entity.js';
import { District } from '../../localities/district.entity.js';
import { type FieldError, InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import type { EditConflict } from '../../platform/graphql/edit-conflict.js';
import type { Load } from '../../platform/graphql/load.js';
import { Clock } from '../../platform/time/clock.js';
import { changedIn } from '../changed-in.js';
import { DistrictWorkPolicy } from '../district-work.policy.js';
import { allInForce } from '../in-force.js';
import { HubIssue, HubIssueAgency } from './hub-issue.entity.js';
import type { CloseHubIssueInput, EditHubIssueInput, HubIssueWords, OpenHubIssueInput, ReopenHubIssueInput } from './hub-issue.inputs.js';
import { PossibleNames } from './hub-issue.results.js';
import { closingFaults, issueFaults, namesToAskAbout } from './hub-issue.rules.js';
import { closingConflict, issueConflict, type IssueValues, recorded } from './hub-issue.words.js';
import { namesKnown, placesOf } from './hub.queries.js';

type Kept = HubIssue | PossibleNames | EditConflict;

/** What a hub does with its issues: takes them up, says something else of them, closes them with what came of it, takes them up again. */
@Injectable()
export class HubService {
  constructor(private readonly db: DataSource, private readonly policy: DistrictWorkPolicy, private readonly audit: AuditService, private readonly clock: Clock) {}

  /** Takes an issue up. The same words about the same place are taken up once. `illustrative`: made up for a trial. */
  open(load: Load, viewer: Viewer, { districtSlug, notNames, ...words }: OpenHubIssueInput, illustrative = false): Promise<Kept> {
    return this.db.transaction(async tx => {
      const district = await tx.findOne(District, { where: { slug: districtSlug }, lock: { mode: 'for_no_key_update' } });
      if (!district) throw new NotFound('District');
      await this.refuseUnlessKeeper(load, viewer, district);
      const said = await this.valuesOf(tx, district, words, null);
      refuseFor(issueFaults(said, null, this.clock.today()));
      const names = namesToAskAbout(said, null, notNames, await namesKnown(tx));
      if (names.length > 0) return new PossibleNames(names);
      const { agencyIds, ...values } = said;
      if (await tx.existsBy(HubIssue, { districtId: district.id, areaId: values.areaId, summary: values.summary, closedOn: IsNull() })) {
        throw new InvalidInput([{ path: 'summary', message: 'An open issue says the same of this place already.' }]);
      }
      const issue = await tx.save(tx.create(HubIssue, { ...values, districtId: district.id, illustrative }));
      await putAgencies(tx, issue.id, agencyIds);
      await this.audit.record(tx, viewer, { verb: 'open', kind: 'hub-issue', id: issue.id, after: { district: district.name, ...(await recorded(tx, said)) } });
      return issue;
    });
  }

  /** Says something else of an open issue. Against an old version it answers with both texts. */
  edit(load: Load, viewer: Viewer, { id, version, notNames, ...words }: EditHubIssueInput): Promise<Kept> {
    return this.change(load, viewer, id, async (tx, issue, district) => {
      const standing: IssueValues = { ...issue, agencyIds: await agenciesOf(tx, id) };
      const said = await this.valuesOf(tx, district, words, standing);
      if (issue.closedOn === null && issue.version !== version) return issueConflict(tx, issue, standing, said);
      refuseFor(issueFaults(said, issue, this.clock.today()));
      const names = namesToAskAbout(said, issue, notNames, await namesKnown(tx));
      if (names.length > 0) return new PossibleNames(names);
      const { agencyIds, ...values } = said;
      const changed = changedIn(await recorded(tx, standing), await recorded(tx, said));
      const rewritten = (['summary', 'nextStep'] as const).filter(field => standing[field] !== said[field]);
      if (!changed && rewritten.length === 0) return issue;
      await putAgencies(tx, id, agencyIds);
      const saved = await tx.save(Object.assign(issue, values, { version: version + 1 }));
      await this.audit.record(tx, viewer, { verb: 'edit', kind: 'hub-issue', id, before: changed?.before ?? {}, after: { ...changed?.after, ...(rewritten.length > 0 && { rewritten }) } });
      return saved;
    });
  }

  /** Closes an issue with what came of it. */
  close(load: Load, viewer: Viewer, { id, version, closedOn, outcome, notNames }: CloseHubIssueInput): Promise<Kept> {
    return this.change(load, viewer, id, async (tx, issue) => {
      if (issue.closedOn === null && issue.version !== version) return closingConflict(tx, issue, outcome);
      refuseFor(closingFaults(issue, { closedOn, outcome }, this.clock.today()));
      const names = namesToAskAbout({ outcome }, null, notNames, await namesKnown(tx));
      if (names.length > 0) return new PossibleNames(names);
      const saved = await tx.save(Object.assign(issue, { closedOn, outcome, version: version + 1 }));
      await this.audit.record(tx, viewer, { verb: 'close', kind: 'hub-issue', id, after: { closedOn } });
      return saved;
    });
  }

  /** Takes a closed issue up again; its outcome was none. */
  reopen(load: Load, viewer: Viewer, { id, version }: ReopenHubIssueInput): Promise<HubIssue> {
    return this.change(load, viewer, id, async (tx, issue) => {
      const { closedOn } = issue;
      if (closedOn === null || issue.version !== version) throw new InvalidInput([{ path: '', message: 'Somebody changed this issue already. Look at it again.' }]);
      const saved = await tx.save(Object.assign(issue, { closedOn: null, outcome: null, version: version + 1 }));
      await this.audit.record(tx, viewer, { verb: 'reopen', kind: 'hub-issue', id, before: { closedOn } });
      return saved;
    });
  }

  private change<Result>(load: Load, viewer: Viewer, id: string, work: (tx: EntityManager, issue: HubIssue, district: District) => Promise<Result>): Promise<Result> {
    return this.db.transaction(async tx => {
      const issue = await tx.findOne(HubIssue, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!issue) throw new NotFound('Issue');
      const district = await tx.findOneByOrFail(District, { id: issue.districtId });
      await this.refuseUnlessKeeper(load, viewer, district);
      return work(tx, issue, district);
    });
  }

  private async refuseUnlessKeeper(load: Load, viewer: Viewer, district: District): Promise<void> {
    await this.policy.refuseUnlessKeeper(load, viewer, district, await this.policy.maySeeHub(load, viewer, district), 'Issue');
  }

  /** What was sent as it is stored; refuses places of other districts, and what the register does not know today. */
  private async valuesOf(tx: EntityManager, district: District, words: Omit<HubIssueWords, 'notNames'>, standing: IssueValues | null): Promise<IssueValues> {
    const today = this.clock.today();
    const { referralType, summary, openedOn } = words;
    const [themeId, nextStep, agencyIds] = [words.themeId ?? null, words.nextStep || null, [...new Set(words.agencyIds)].sort()];
    const faults: FieldError[] = [];
    const place = (await placesOf(tx, district, today)).find(({ code }) => code === words.area);
    if (!place) faults.push({ path: 'area', message: `Choose a precision area or a ward of ${district.name}, or the whole district.` });
    if (themeId && themeId !== standing?.themeId && !(await allInForce(tx, Theme, [themeId], today))) {
      faults.push({ path: 'themeId', message: 'Choose a theme of the agreement, or none.' });
    }
    const added = agencyIds.filter(id => !standing?.agencyIds.includes(id));
    if (!(await allInForce(tx, Organisation, added, today))) faults.push({ path: 'agencyIds', message: 'Choose agencies from the register.' });
    refuseFor(faults);
    return { referralType, summary, openedOn, themeId, nextStep, agencyIds, areaId: place?.id ?? 0 };
  }
}

async function agenciesOf(tx: EntityManager, hubIssueId: string): Promise<string[]> {
  return (await tx.findBy(HubIssueAgency, { hubIssueId })).map(({ organisationId }) => organisationId).sort();
}

async function putAgencies(tx: EntityManager, hubIssueId: string, agencyIds: readonly string[]): Promise<void> {
  await tx.delete(HubIssueAgency, { hubIssueId });
  await tx.insert(HubIssueAgency, agencyIds.map(organisationId => ({ hubIssueId, organisationId })));
}
