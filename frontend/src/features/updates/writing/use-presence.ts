import type { UpdateSection } from '@csa/shared/update-sections.js';
import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import { graphql } from '../../../graphql/generated/gql.js';

const Presence_note = graphql(`
  mutation Presence_note($input: NoteWritingInput!) {
    noteWriting(input: $input) {
      section
      writer
      since
    }
  }
`);

export interface SectionWriter {
  section: UpdateSection;
  writer: string;
  since: string;
}

/** The server forgets whoever it has not heard of for four of these. */
const BEAT_MS = 10_000;

/** Tells the server where this person is writing, as long as the page is in sight, and learns who else writes in the update. */
export function usePresence(requestId: string, section: UpdateSection | null): readonly SectionWriter[] {
  const client = useClient();
  const [writers, setWriters] = useState<readonly SectionWriter[]>([]);
  useEffect(() => {
    let over = false;
    const beat = () => {
      if (document.visibilityState === 'hidden') return;
      void note(client, requestId, section).then((found) => {
        if (found && !over) setWriters(found);
      });
    };
    beat();
    const timer = setInterval(beat, BEAT_MS);
    document.addEventListener('visibilitychange', beat);
    return () => {
      over = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
    };
  }, [client, requestId, section]);
  useEffect(() => () => void note(client, requestId, null), [client, requestId]);
  return writers;
}

let before: Promise<unknown> = Promise.resolve();

/** One after the other, so that leaving one section never overtakes entering the next. Where nothing answers, nothing is said. */
function note(client: Client, requestId: string, section: UpdateSection | null): Promise<readonly SectionWriter[] | undefined> {
  const noted = before.then(() => client.mutation(Presence_note, { input: { requestId, section } }).toPromise());
  before = noted.catch(() => undefined);
  return noted.then(({ data }) => data?.noteWriting);
}
