import { NotFound } from '../ui/NotFound.js';

export function Component() {
  return <NotFound />;
}
