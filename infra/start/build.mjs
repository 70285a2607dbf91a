import { prepare } from './prepare.mjs';

/** `npm run build`: installs and builds what is missing or stale. */
export const run = () => prepare();
