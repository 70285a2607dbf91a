import type { UpdateSection } from '@csa/shared/update-sections.js';
import { formatTime } from '../../../lib/dates.js';
import { type SectionWriter, usePresence } from './use-presence.js';

/** Who else has this section open, told as it happens. Nobody is shut out: what both write can be brought together. */
export function AlsoWriting({ writers }: { writers: readonly SectionWriter[] }) {
  return (
    <div role="status">
      {writers.map(({ writer, since }) => (
        <p key={`${writer} ${since}`} className="govuk-inset-text app-also-writing">
          <strong>{writer}</strong> is also writing here, since {formatTime(since)}. If you both change the same text, you will be shown both.
        </p>
      ))}
    </div>
  );
}

/** The same for the page of one section, whose writer is noted while it stands. */
export function AlsoWritingIn({ requestId, section }: { requestId: string; section: UpdateSection }) {
  const writers = usePresence(requestId, section);
  return <AlsoWriting writers={writers.filter((each) => each.section === section)} />;
}
