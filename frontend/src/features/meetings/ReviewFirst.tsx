import { paths } from '../../app/paths.js';
import { ButtonGroup } from '../../ui/ButtonGroup.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { BlockedReasons } from './BlockedReasons.js';
import { reviewOf } from './review-of.js';

interface ReviewFirstProps {
  meetingId: string;
  blockers: readonly { path: string; message: string }[];
}

/** While updates wait for a decision the next thing is to read them, one after the other. */
export function ReviewFirst({ meetingId, blockers }: ReviewFirstProps) {
  const first = blockers.map(({ path }) => reviewOf(path)).find((page) => page !== undefined);
  return (
    <>
      {first && (
        <ButtonGroup>
          <ButtonLink to={first}>Review what was submitted</ButtonLink>
          <ButtonLink to={`${paths.tracker(meetingId)}?step=accept`} variant="secondary">Accept several at once</ButtonLink>
        </ButtonGroup>
      )}
      <BlockedReasons heading="Before you can freeze the pack" reasons={blockers} pageOf={reviewOf} />
    </>
  );
}
