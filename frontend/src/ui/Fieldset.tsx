import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import type { LabelSize } from './FieldLabel.js';

interface FieldsetProps {
  legend: string;
  legendSize?: LabelSize;
  hideLegend?: boolean;
  describedBy?: string;
  role?: 'group';
  children: ReactNode;
}

export function Fieldset({ legend, legendSize = 'm', hideLegend, describedBy, role, children }: FieldsetProps) {
  return (
    <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
      <legend className={classes('govuk-fieldset__legend', `govuk-fieldset__legend--${legendSize}`, hideLegend && 'govuk-visually-hidden')}>{legend}</legend>
      {children}
    </fieldset>
  );
}
