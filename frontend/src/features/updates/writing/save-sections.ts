import type { UpdateSection } from '@csa/shared/update-sections.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { conflictId } from './SectionEditor.js';
import { sectionFaults, withoutBlankRows } from './section-faults.js';
import type { SaveState } from './section-saver.js';
import type { SaverOfSection } from './use-section-savers.js';

/** Saves one section because its author wants to go on; what is wrong with it, and none where it is saved. */
export async function saveToGoOn({ section, saver }: SaverOfSection, completed?: boolean): Promise<readonly FieldError[]> {
  const { draft, state } = saver.read();
  const faults = sectionFaults(draft, section);
  const tidy = withoutBlankRows(draft);
  if (tidy.nextSteps.length < draft.nextSteps.length || tidy.evidence.length < draft.evidence.length) saver.change(tidy);
  // The author has both texts in the boxes, and goes on from them.
  if (state.kind === 'conflict' && state.mine) await saver.choose('merged');
  const ended = await saver.save(true, completed);
  return [...faults, ...errorsOf(ended, section)];
}

function errorsOf(state: SaveState, section: UpdateSection): readonly FieldError[] {
  if (state.kind === 'conflict') return [{ path: conflictId(section), message: 'Somebody else changed this section: choose which text stands' }];
  if (state.kind !== 'refused') return [];
  return state.fields.length > 0 ? state.fields.map(({ path, message }) => ({ path: path === 'areaReport' ? section : path, message })) : [{ path: '', message: state.message }];
}
