import { Args, Field, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { keptFields, OPTIONAL_SECTIONS, SECTION_FIELDS, sectionsAsked, type UpdateField } from '@csa/shared/update-sections.js';
import { Allow, CurrentViewer } from '../access/allow.js';
import { Permission } from '../access/permission.js';
import { submitterInWords } from '@csa/shared/words.js';
import type { Viewer } from '../access/viewer.js';
import { Action } from '../actions/action.entity.js';
import { nextStepsByUpdate } from '../actions/action.loaders.js';
import { postById } from '../governance/governance.loaders.js';
import { requestById } from '../meetings/meeting.loaders.js';
import { UpdateForm, UpdateRequest } from '../meetings/update-request.entity.js';
import { CurrentLoad, type Load } from '../platform/graphql/load.js';
import { DateTime } from '../platform/graphql/scalars.js';
import { Clock } from '../platform/time/clock.js';
import { draftByRequest } from './writing/draft-update.queries.js';
import { EvidenceLink } from './evidence-link.entity.js';
import { UpdateSection } from './judgements.js';
import { LastStep } from './steps/last-step.js';
import { PerformanceUpdate } from './performance-update.entity.js';
import { SaveUpdateSectionInput } from './update.inputs.js';
import { evidenceByUpdate, lastStepsByUpdate, sectionSavesByUpdate, statusWordByUpdate } from './update.loaders.js';
import { SaveUpdateSectionResult } from './update.results.js';
import { submissionBlockers } from './update.rules.js';
import { WritingService } from './writing/writing.service.js';

@ObjectType({ description: 'How far one section of an update is.' })
export class SectionState {
  @Field(() => UpdateSection)
  section: UpdateSection;

  @Field(() => Int, { description: 'Send it back when you save the section; 0 when it was never saved.' })
  version: number;

  @Field({ description: 'True when it was saved and nothing in it stands between the update and submission.' })
  complete: boolean;

  @Field(() => Boolean, { nullable: true, description: 'What its writers answered when asked whether it is complete; null until somebody has.' })
  completed: boolean | null;

  @Field({ description: 'Kept to members of the group.' })
  membersOnly: boolean;

  @Field(() => DateTime, { nullable: true })
  savedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The post that saved it last.' })
  savedBy: string | null;
}

@Resolver(() => PerformanceUpdate)
export class UpdatesResolver {
  constructor(private readonly writing: WritingService, private readonly clock: Clock) {}

  @Mutation(() => SaveUpdateSectionResult, { description: 'Saves one section. Against an old version it ends in EditConflict with both texts and saves nothing.' })
  @Allow(Permission.WriteUpdates, Permission.WriteOnBehalf)
  async saveUpdateSection(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveUpdateSectionInput): Promise<typeof SaveUpdateSectionResult> {
    return this.writing.saveSection(viewer, input);
  }

  @ResolveField(() => UpdateRequest, { nullable: true, description: 'The request that it answers.' })
  @Allow(Permission.ReadUpdates)
  async request(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<UpdateRequest | null> {
    return load.one(requestById, update.requestId);
  }

  @ResolveField(() => UpdateForm, { nullable: true, description: 'Which form it fills.' })
  @Allow(Permission.ReadUpdates)
  async form(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<UpdateForm | null> {
    return (await load.one(requestById, update.requestId))?.form ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The partnership’s word for the rating when it was given; null without a rating.' })
  @Allow(Permission.ReadUpdates)
  async ratingWord(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<string | null> {
    return update.rating && ((await load.one(statusWordByUpdate, update.id))?.word ?? null);
  }

  @ResolveField(() => String, { nullable: true, description: 'What the partnership meant by it then.' })
  @Allow(Permission.ReadUpdates)
  async ratingMeaning(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<string | null> {
    return update.rating && ((await load.one(statusWordByUpdate, update.id))?.meaning ?? null);
  }

  @ResolveField(() => [Action], { nullable: true, description: 'What is newly to be done by whom and when; steps that go on from before are among lastSteps. Null when kept to members.' })
  @Allow(Permission.ReadUpdates)
  async nextSteps(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<Action[] | null> {
    return isKept(update, 'nextSteps') ? null : load.one(nextStepsByUpdate, update.id);
  }

  @ResolveField(() => [LastStep], { nullable: true, description: 'What became of the next steps of earlier meetings; null when kept to members.' })
  @Allow(Permission.ReadUpdates)
  async lastSteps(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<LastStep[] | null> {
    return isKept(update, 'lastSteps') ? null : load.one(lastStepsByUpdate, update.id);
  }

  @ResolveField(() => [EvidenceLink], { nullable: true, description: 'Links to evidence; null when kept to members.' })
  @Allow(Permission.ReadUpdates)
  async evidence(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<EvidenceLink[] | null> {
    return isKept(update, 'evidence') ? null : load.one(evidenceByUpdate, update.id);
  }

  @ResolveField(() => [SectionState], { nullable: true, description: 'Its sections in the order of its form.' })
  @Allow(Permission.ReadUpdates)
  async sections(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<SectionState[]> {
    const [request, saves, draft] = await Promise.all([
      load.one(requestById, update.requestId), load.one(sectionSavesByUpdate, update.id), load.one(draftByRequest, update.requestId),
    ]);
    if (!request) return [];
    const blocked = submissionBlockers(request.form, draft, this.clock.today()).map(blocker => blocker.path.split('.')[0]);
    return sectionsAsked(request.form, draft.openSteps.length + draft.lastSteps.length > 0, draft.areas.length).map(name => {
      const save = saves.find(({ section }) => section === name);
      const complete = (save !== undefined || OPTIONAL_SECTIONS.includes(name)) && ![name, ...SECTION_FIELDS[name]].some(part => blocked.includes(part));
      return {
        section: name as UpdateSection,
        version: save?.version ?? 0,
        complete,
        completed: save?.completed ?? null,
        membersOnly: save?.membersOnly ?? false,
        savedAt: save?.savedAt ?? null,
        savedBy: save?.savedBy ?? null,
      };
    });
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When it was last submitted.' })
  @Allow(Permission.ReadUpdates)
  async submittedAt(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<Date | null> {
    return (await load.one(requestById, update.requestId))?.submittedAt ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The post that submitted it; or that the coordinator did on behalf of that post, and how the words came.' })
  @Allow(Permission.ReadUpdates)
  async submittedByPost(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<string | null> {
    const request = await load.one(requestById, update.requestId);
    const post = request?.submittedByPostId ? await load.one(postById, request.submittedByPostId) : null;
    return post && submitterInWords(post.title, request?.arrivedBy ?? null);
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When any section was last saved.' })
  @Allow(Permission.ReadUpdates)
  async lastSavedAt(@Parent() update: PerformanceUpdate, @CurrentLoad() load: Load): Promise<Date | null> {
    const saves = await load.one(sectionSavesByUpdate, update.id);
    return saves.reduce<Date | null>((latest, { savedAt }) => (latest && latest > savedAt ? latest : savedAt), null);
  }
}

/** Whether a field was left out for this viewer. */
function isKept(update: PerformanceUpdate, field: UpdateField): boolean {
  return (keptFields(update.withheld) as UpdateField[]).includes(field);
}
