import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../access/allow.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../access/viewer.js';
import { ChasingService } from './chasing.service.js';
import {
  AcceptUpdatesInput, ExtendDeadlineInput, ReturnUpdateInput, SubmitOnBehalfInput, WithdrawAcceptanceInput, WithdrawUpdateInput,
} from './cycle.inputs.js';
import { ReviewingService } from './reviewing.service.js';
import { SubmittingService } from './submitting.service.js';
import { AcceptUpdateInput, RecordNotReceivedInput, SubmitNilReturnInput, SubmitUpdateInput } from '../update.inputs.js';
import {
  AcceptedOrNot, AcceptUpdateResult, ExtendDeadlineResult, RecordNotReceivedResult, ReturnUpdateResult, SubmitUpdateResult,
  WithdrawAcceptanceResult, WithdrawUpdateResult,
} from '../update.results.js';

/** What people do with a request once its sections are written, or when nothing comes. */
@Resolver()
export class RequestVerbsResolver {
  constructor(
    private readonly submitting: SubmittingService,
    private readonly reviewing: ReviewingService,
    private readonly chasing: ChasingService,
  ) {}

  @Mutation(() => SubmitUpdateResult, { description: 'Hands the update in, or says what is missing.' })
  @Allow(Permission.WriteUpdates)
  async submitUpdate(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitUpdateInput): Promise<typeof SubmitUpdateResult> {
    return this.submitting.submit(viewer, input);
  }

  @Mutation(() => SubmitUpdateResult, { description: 'Hands in that there is nothing to report, with the reason; only where no section was written.' })
  @Allow(Permission.WriteUpdates)
  async submitNilReturn(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitNilReturnInput): Promise<typeof SubmitUpdateResult> {
    return this.submitting.submitNil(viewer, input);
  }

  @Mutation(() => SubmitUpdateResult, { description: 'Hands in, for a lead, what reached the coordinator another way; the record says so. The same rule as for the lead.' })
  @Allow(Permission.WriteOnBehalf)
  async submitUpdateOnBehalf(@CurrentViewer() viewer: Viewer, @Args('input') input: SubmitOnBehalfInput): Promise<typeof SubmitUpdateResult> {
    return this.submitting.submitOnBehalf(viewer, input);
  }

  @Mutation(() => WithdrawUpdateResult, { description: 'Takes a submitted update back while it is not accepted.' })
  @Allow(Permission.WriteUpdates)
  async withdrawUpdate(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawUpdateInput): Promise<typeof WithdrawUpdateResult> {
    return this.submitting.withdraw(viewer, input);
  }

  @Mutation(() => AcceptUpdateResult, { description: 'Accepts a submitted update for the pack.' })
  @Allow(Permission.ReviewUpdates)
  async acceptUpdate(@CurrentViewer() viewer: Viewer, @Args('input') input: AcceptUpdateInput): Promise<typeof AcceptUpdateResult> {
    return this.reviewing.accept(viewer, input);
  }

  @Mutation(() => [AcceptedOrNot], { description: 'Accepts several submitted updates in one go, each as it was read, and says of each what became of it.' })
  @Allow(Permission.ReviewUpdates)
  async acceptUpdates(@CurrentViewer() viewer: Viewer, @Args('input') input: AcceptUpdatesInput): Promise<AcceptedOrNot[]> {
    return this.reviewing.acceptSeveral(viewer, input);
  }

  @Mutation(() => WithdrawAcceptanceResult, { description: 'Takes an acceptance back before the freeze: the update waits for a decision again.' })
  @Allow(Permission.ReviewUpdates)
  async withdrawAcceptance(@CurrentViewer() viewer: Viewer, @Args('input') input: WithdrawAcceptanceInput): Promise<typeof WithdrawAcceptanceResult> {
    return this.reviewing.withdrawAcceptance(viewer, input);
  }

  @Mutation(() => ReturnUpdateResult, { description: 'Returns a submitted update with its comments, or asks again where none was received.' })
  @Allow(Permission.ReviewUpdates)
  async returnUpdate(@CurrentViewer() viewer: Viewer, @Args('input') input: ReturnUpdateInput): Promise<typeof ReturnUpdateResult> {
    return this.reviewing.return(viewer, input);
  }

  @Mutation(() => ExtendDeadlineResult, { description: 'Gives the leads of one request a later day than the call’s own, up to the freeze.' })
  @Allow(Permission.ReviewUpdates)
  async extendDeadline(@CurrentViewer() viewer: Viewer, @Args('input') input: ExtendDeadlineInput): Promise<typeof ExtendDeadlineResult> {
    return this.chasing.extend(viewer, input);
  }

  @Mutation(() => RecordNotReceivedResult, { description: 'Records that no update was received.' })
  @Allow(Permission.ReviewUpdates)
  async recordNotReceived(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordNotReceivedInput): Promise<typeof RecordNotReceivedResult> {
    return this.chasing.recordNotReceived(viewer, input);
  }
}
