import { LIMITS } from '@csa/shared/limits.js';
import { MEASURE_FIELDS, SMALLEST_LEVELS, SUPPRESSION_CLASS_WORDS, SUPPRESSION_MEANINGS } from '@csa/shared/measure-words.js';
import type { ReactNode } from 'react';
import type { Denominator, ImprovementDirection, MeasureKind, SuppressionClass } from '../../../graphql/generated/graphql.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { DayField } from '../../../ui/DayField.js';
import { Fieldset } from '../../../ui/Fieldset.js';
import { Radios } from '../../../ui/Radios.js';
import { Select } from '../../../ui/Select.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { DENOMINATOR_WORDS, DIRECTION_WORDS, KIND_WORDS, LEVEL_WORDS } from '../measure-words.js';
import type { MeasureDraft } from './measure-draft.js';

export interface PostOption {
  id: string;
  title: string;
}

interface MeasureFieldsProps {
  draft: MeasureDraft;
  onChange: (patch: Partial<MeasureDraft>) => void;
  posts: readonly PostOption[];
  /** Only a count is put on residents or households. */
  isCount: boolean;
  /** What stands between the name and the words, where a measure is new. */
  children?: ReactNode;
}

type Text = 'name' | 'definition' | 'counted' | 'notCounted' | 'caution' | 'unit' | 'publisher' | 'licence' | 'sourceUrl' | 'directionReason' | 'releaseApprovedBy' | 'lagDays' | 'trendLength';

/** Everything that people may say of a measure. */
export function MeasureFields({ draft, onChange, posts, isCount, children }: MeasureFieldsProps) {
  const text = (name: Text) => ({ name, label: MEASURE_FIELDS[name], value: draft[name], onChange: (value: string) => onChange({ [name]: value }) });
  const denominators: readonly Denominator[] = isCount ? ['NONE', 'RESIDENTS', 'HOUSEHOLDS'] : ['NONE'];
  return (
    <>
      <TextField {...text('name')} />
      {children}
      <Fieldset legend="What it says">
        <TextArea {...text('definition')} hint="What it is, in plain words" rows={3} maxLength={LIMITS.comment} />
        <TextArea {...text('counted')} rows={3} maxLength={LIMITS.comment} />
        <TextArea {...text('notCounted')} hint="And what it cannot say" rows={3} maxLength={LIMITS.comment} />
        <TextArea {...text('caution')} label={`${MEASURE_FIELDS.caution} before concluding anything (optional)`} hint="Stands beside every chart" rows={2} maxLength={LIMITS.comment} />
        <TextField {...text('unit')} hint="In the plural, for example incidents" width="20" />
        <Radios name="direction" legend={MEASURE_FIELDS.direction} options={options<ImprovementDirection>(['DECREASE', 'INCREASE', 'NEUTRAL'], DIRECTION_WORDS)} value={draft.direction} onChange={(direction) => onChange({ direction })} />
        <TextArea {...text('directionReason')} hint="More reports can mean more trust: then neither way is better by itself" rows={2} maxLength={LIMITS.comment} />
        <Radios name="kind" legend={MEASURE_FIELDS.kind} options={options<MeasureKind>(['PERFORMANCE', 'CONTEXTUAL'], KIND_WORDS)} value={draft.kind} onChange={(kind) => onChange({ kind })} />
        <Select name="denominator" label={MEASURE_FIELDS.denominator} options={options(denominators, DENOMINATOR_WORDS)} value={draft.denominator} onChange={(denominator) => onChange({ denominator })} />
      </Fieldset>
      <Fieldset legend="Where it comes from">
        <TextField {...text('publisher')} />
        <TextField {...text('licence')} />
        <TextField {...text('sourceUrl')} label={`${MEASURE_FIELDS.sourceUrl} (optional)`} hint="A web address that everybody can open" type="url" />
        <TextField {...text('lagDays')} hint="From the end of a period" width="4" />
        <Select name="ownerId" label="Owner (optional)" hint="The post that answers for the measure" options={[{ value: '', label: 'Nobody is named' }, ...posts.map(({ id, title }) => ({ value: id, label: title }))]} value={draft.ownerId} onChange={(ownerId) => onChange({ ownerId })} />
      </Fieldset>
      <Fieldset legend="Who may see what">
        <Select name="smallestLevel" label={MEASURE_FIELDS.smallestLevel} options={options(SMALLEST_LEVELS, LEVEL_WORDS)} value={draft.smallestLevel} onChange={(smallestLevel) => onChange({ smallestLevel })} />
        <Radios name="suppressionClass" legend={MEASURE_FIELDS.suppressionClass} options={CLASSES} value={draft.suppressionClass} onChange={(suppressionClass) => onChange({ suppressionClass })} />
        {draft.suppressionClass !== 'OPEN' && (
          <>
            <TextField {...text('releaseApprovedBy')} label={`${MEASURE_FIELDS.releaseApprovedBy} to the group (optional)`} hint="Until somebody has, analysts alone see the figures" />
            <DayField name="releaseUntil" legend={`${MEASURE_FIELDS.releaseUntil} (optional)`} hint="The first day on which it no longer holds. For example, 27 3 2027" value={draft.releaseUntil} onChange={(releaseUntil) => onChange({ releaseUntil })} />
          </>
        )}
      </Fieldset>
      <Fieldset legend="How its chart is drawn">
        <TextField {...text('trendLength')} hint="So many periods in a row rising or falling, from 3 to 12" width="2" />
        <Checkbox name="screening" label="Leave extreme jumps out when the limits are set" checked={draft.screening} onChange={(screening) => onChange({ screening })} />
      </Fieldset>
    </>
  );
}

const CLASSES = (['OPEN', 'PARTNER', 'SENSITIVE'] as const satisfies readonly SuppressionClass[]).map((value) => ({
  value, label: SUPPRESSION_CLASS_WORDS[value], hint: SUPPRESSION_MEANINGS[value],
}));

function options<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: words[value] }));
}
