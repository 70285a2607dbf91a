import { PageTitle } from '../ui/PageTitle.js';

export function Component() {
  return <PageTitle title="Sign in" />;
}
