import { NextStepsEditor } from './NextStepsEditor.js';
import type { SectionFieldsProps } from './section-fields-props.js';

export function NextStepsFields({ draft, onChange, onLeave }: SectionFieldsProps) {
  return <NextStepsEditor steps={draft.nextSteps} onChange={(nextSteps) => onChange({ nextSteps })} onLeave={onLeave} />;
}
