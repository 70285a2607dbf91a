import { type AreaOfSection, fieldLabel, type UpdateSection } from '@csa/shared/update-sections.js';
import { LIMITS } from '@csa/shared/limits.js';
import { TextArea } from '../../../ui/TextArea.js';
import { fieldId } from '../section-paths.js';
import type { SectionFieldsProps } from './section-fields-props.js';

interface AreaFieldsProps extends SectionFieldsProps {
  section: UpdateSection;
  areas?: readonly AreaOfSection[];
}

/** What is said of one precision area. Several of them may stand on one page, so the box goes by its section. */
export function AreaFields({ section, areas, draft, onChange, onLeave }: AreaFieldsProps) {
  return (
    <TextArea
      name={fieldId('areaReport', section)}
      label={fieldLabel('areaReport', section, areas)}
      labelSize="s"
      hint="What partners did there since the last meeting, and what they and the figures show. Where there is nothing to report, say so. Everybody who reads the update reads this: what only members may know belongs under the concerns."
      rows={8}
      maxLength={LIMITS.paragraph}
      value={draft.areaReport}
      onChange={(areaReport) => onChange({ areaReport })}
      onBlur={onLeave}
    />
  );
}
