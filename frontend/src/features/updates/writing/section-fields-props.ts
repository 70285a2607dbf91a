import type { UpdateDraft } from './update-draft.js';

/** What the questions of every section are given. */
export interface SectionFieldsProps {
  /** The request that is answered; none where one answer is written for several. */
  requestId?: string;
  draft: UpdateDraft;
  /** What was said last time, where there was a last time. */
  before?: UpdateDraft;
  onChange: (patch: Partial<UpdateDraft>) => void;
  /** The author has left a box: a good moment to save. */
  onLeave: () => void;
}
