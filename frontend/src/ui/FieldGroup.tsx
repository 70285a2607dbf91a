import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { Fieldset } from './Fieldset.js';
import type { LabelSize } from './FieldLabel.js';
import { FormGroup, describedBy } from './FormGroup.js';

interface FieldGroupProps {
  /** The id of its first field, so that an error leads there. */
  name: string;
  legend: string;
  legendSize?: LabelSize;
  hideLegend?: boolean;
  hint?: ReactNode;
  error?: string;
  /** Radios are a group by themselves. */
  role?: 'group';
  children: ReactNode;
}

/** Several fields that answer one question, with its hint and what is wrong. */
export function FieldGroup({ name, legend, legendSize = 's', hideLegend, hint, error, role, children }: FieldGroupProps) {
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error')}>
      <Fieldset legend={legend} legendSize={legendSize} hideLegend={hideLegend} role={role} describedBy={describedBy(name, { hint, error })}>
        <FormGroup id={name} error={error} hint={hint} className="app-bare-group">{children}</FormGroup>
      </Fieldset>
    </div>
  );
}
