import { type AreaOfSection, type AreaSection, isAreaSection, type UpdateSection } from '@csa/shared/update-sections.js';
import type { ComponentType } from 'react';
import { AreaFields } from './AreaFields.js';
import { AskFields } from './AskFields.js';
import { AssuranceFields } from './AssuranceFields.js';
import { ConcernsFields } from './ConcernsFields.js';
import { EscalationsFields } from './EscalationsFields.js';
import { EvidenceFields } from './EvidenceFields.js';
import { HeadlineFields } from './HeadlineFields.js';
import { LastStepsFields } from './LastStepsFields.js';
import { NextStepsFields } from './NextStepsFields.js';
import type { SectionFieldsProps } from './section-fields-props.js';
import { StatusFields } from './StatusFields.js';

const FIELDS: Record<Exclude<UpdateSection, AreaSection>, ComponentType<SectionFieldsProps>> = {
  LAST_STEPS: LastStepsFields,
  STATUS: StatusFields,
  HEADLINE: (props) => <HeadlineFields {...props} text="progress" />,
  CONCERNS: ConcernsFields,
  NEXT_STEPS: NextStepsFields,
  ASK: AskFields,
  EVIDENCE: EvidenceFields,
  ASSURANCE: AssuranceFields,
  KEY_MESSAGES: (props) => <HeadlineFields {...props} text="keyMessages" />,
  ESCALATIONS: EscalationsFields,
};

/** The questions of one section. */
export function SectionFields({ section, areas, ...props }: SectionFieldsProps & { section: UpdateSection; areas?: readonly AreaOfSection[] }) {
  if (isAreaSection(section)) return <AreaFields section={section} areas={areas} {...props} />;
  const Fields = FIELDS[section];
  return <Fields {...props} />;
}
