import type { UpdateSection } from '@csa/shared/update-sections.js';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { SectionSaver, type SaverSnapshot } from './section-saver.js';
import type { SavedSection } from './section-values.js';
import { sectionSender } from './send-section.js';

interface SectionToSave {
  requestId: string;
  section: UpdateSection;
  /** Whose text it is: another person in the same tab must not meet it. */
  viewerId: string;
  saved: SavedSection;
}

/** The saver of one section for as long as its form stands, and what it knows now. */
export function useSectionSaver({ requestId, section, viewerId, saved }: SectionToSave): { saver: SectionSaver; snapshot: SaverSnapshot } {
  const client = useClient();
  const [saver] = useState(() => new SectionSaver({
    section,
    key: `unsaved:${viewerId}:${requestId}:${section}`,
    saved: saved.draft,
    version: saved.version,
    send: sectionSender(client, requestId, section),
  }));
  const snapshot = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => saver.refresh(saved.draft, saved.version), [saver, saved.draft, saved.version]);
  useLeaving(saver);
  return { saver, snapshot };
}

/** Going to another page saves what is left; closing the tab with unsaved text asks first. */
function useLeaving(saver: SectionSaver): void {
  useEffect(() => {
    saver.saveIfPending();
    const ask = (event: BeforeUnloadEvent) => {
      if (saver.pending) event.preventDefault();
    };
    const retry = () => saver.saveIfPending();
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', retry);
      saver.saveIfPending();
    };
  }, [saver]);
}
