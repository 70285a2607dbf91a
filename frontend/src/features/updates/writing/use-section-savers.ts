import type { UpdateSection } from '@csa/shared/update-sections.js';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { SectionSaver } from './section-saver.js';
import { type Asked, savedSection, type SectionValues_PerformanceUpdate } from './section-values.js';
import { sectionSender } from './send-section.js';
import type { FragmentType } from '../../../graphql/generated/fragment-masking.js';

interface SectionsToSave {
  requestId: string;
  sections: readonly UpdateSection[];
  /** Whose text it is: another person in the same tab must not meet it. */
  viewerId: string;
  update: FragmentType<typeof SectionValues_PerformanceUpdate> | null | undefined;
  asked: Asked;
}

export interface SaverOfSection {
  section: UpdateSection;
  saver: SectionSaver;
}

/** The savers of the sections on a page, one each, for as long as the page stands. */
export function useSectionSavers({ requestId, sections, viewerId, update, asked: { steps, areas } }: SectionsToSave): readonly SaverOfSection[] {
  const client = useClient();
  const [savers] = useState(() => sections.map((section): SaverOfSection => {
    const { draft, version } = savedSection(update, section, { steps, areas });
    const key = `unsaved:${viewerId}:${requestId}:${section}`;
    return { section, saver: new SectionSaver({ section, key, saved: draft, version, send: sectionSender(client, requestId, section, { steps, areas }) }) };
  }));
  useEffect(() => {
    for (const { section, saver } of savers) {
      const { draft, version } = savedSection(update, section, { steps, areas });
      saver.refresh(draft, version);
    }
  }, [savers, update, steps, areas]);
  useLeaving(savers);
  return savers;
}

/** Going to another page saves what is left; closing the tab with unsaved text asks first. */
function useLeaving(savers: readonly SaverOfSection[]): void {
  useEffect(() => {
    const saveAll = () => savers.forEach(({ saver }) => saver.saveIfPending());
    saveAll();
    const ask = (event: BeforeUnloadEvent) => {
      if (savers.some(({ saver }) => saver.pending)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', saveAll);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', saveAll);
      saveAll();
    };
  }, [savers]);
}
