import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the migration tests use of the built back end; its types are those of the sources. */
interface BuiltBackend {
  'entities.js': typeof import('../../backend/src/entities.js');
  'platform/database/database.js': typeof import('../../backend/src/platform/database/database.js');
}

/** A file of the back end as it is delivered. */
export async function built<Name extends keyof BuiltBackend>(name: Name): Promise<BuiltBackend[Name]> {
  const file = fileURLToPath(new URL(`../../backend/dist/${name}`, import.meta.url));
  return (await import(pathToFileURL(file).href)) as BuiltBackend[Name];
}
