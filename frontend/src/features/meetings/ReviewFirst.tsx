import { ButtonLink } from '../../ui/ButtonLink.js';
import { BlockedReasons } from './BlockedReasons.js';
import { reviewOf } from './review-of.js';

interface ReviewFirstProps {
  blockers: readonly { path: string; message: string }[];
}

/** While updates wait for a decision the next thing is to read them, one after the other. */
export function ReviewFirst({ blockers }: ReviewFirstProps) {
  const first = blockers.map(({ path }) => reviewOf(path)).find((page) => page !== undefined);
  return (
    <>
      {first && <ButtonLink to={first}>Review what was submitted</ButtonLink>}
      <BlockedReasons heading="Before you can freeze the pack" reasons={blockers} pageOf={reviewOf} />
    </>
  );
}
