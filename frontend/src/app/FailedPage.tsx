import { Problem } from '../ui/Problem.js';

/** What stands in the frame where a page broke while it was drawn, or could not be fetched. */
export function FailedPage() {
  return <Problem onRetry={() => window.location.reload()} />;
}
