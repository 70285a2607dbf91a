import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { useChange } from '../../../graphql/use-change.js';
import { formatDay, formatPeriod, isDay, today } from '../../../lib/dates.js';
import { Button } from '../../../ui/Button.js';
import { DayField } from '../../../ui/DayField.js';
import { Details } from '../../../ui/Details.js';
import type { FieldError } from '../../../ui/field-errors.js';
import { Form } from '../../../ui/Form.js';
import { Select } from '../../../ui/Select.js';
import { SpellTools } from '../../../ui/SpellTools.js';
import type { ThemeOption } from './theme-options.js';

const KeptThemes_Measure = graphql(`
  fragment KeptThemes_Measure on Measure {
    slug
    byTemplate
    themeTies {
      id
      from
      until
      viewerCanWithdraw
      theme {
        id
        name
      }
    }
  }
`);

const TieMeasure = graphql(`
  mutation TieMeasure($input: TieMeasureInput!) {
    tieMeasureToTheme(input: $input) {
      slug
      ...KeptThemes_Measure
    }
  }
`);

const EndMeasureTheme = graphql(`
  mutation EndMeasureTheme($input: EndInput!) {
    endMeasureTheme(input: $input) {
      slug
      ...KeptThemes_Measure
    }
  }
`);

const WithdrawMeasureTheme = graphql(`
  mutation WithdrawMeasureTheme($input: WithdrawInput!) {
    withdrawMeasureTheme(input: $input) {
      slug
      ...KeptThemes_Measure
    }
  }
`);

interface KeptThemesProps {
  measure: FragmentType<typeof KeptThemes_Measure>;
  themes: readonly ThemeOption[];
  onDone: (message: string) => void;
}

/** The themes that a measure serves, each over days. */
export function KeptThemes({ measure: masked, themes, onDone }: KeptThemesProps) {
  const { slug, byTemplate, themeTies } = readFragment(KeptThemes_Measure, masked);
  const [ending, end] = useChange(EndMeasureTheme);
  const [withdrawing, withdraw] = useChange(WithdrawMeasureTheme);
  return (
    <section>
      <h2 className="govuk-heading-m">Themes that it serves</h2>
      {themeTies.length === 0 && <p className="govuk-body">It serves none.</p>}
      {themeTies.map(({ id, from, until, viewerCanWithdraw, theme }) => (
        <div key={id}>
          <p className="govuk-body govuk-!-margin-bottom-1"><strong>{theme?.name}</strong>, {formatPeriod(from, until)}</p>
          <SpellTools
            id={id} name={`${theme?.name ?? 'the theme'} as a theme of it`} until={until ?? null} canWithdraw={viewerCanWithdraw} busy={ending || withdrawing} hint="The first day on which it no longer serves the theme."
            onEnd={(day) => end({ input: { id, until: day, untilSeen: until ?? null } })} onWithdraw={() => withdraw({ input: { id } })} onDone={onDone}
          />
        </div>
      ))}
      <Details summary="Let it serve a theme">
        {!byTemplate && <p className="govuk-body">A published category must be what the theme is about. Where none is, add a measure that partners bring.</p>}
        <TieForm slug={slug} themes={themes} onDone={onDone} />
      </Details>
    </section>
  );
}

function TieForm({ slug, themes, onDone }: { slug: string; themes: readonly ThemeOption[]; onDone: (message: string) => void }) {
  const [themeId, setThemeId] = useState('');
  const [from, setFrom] = useState(today());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, tie] = useChange(TieMeasure);
  const field = (path: string) => (path ? `tie-${path}` : '');
  const submit = async () => {
    if (themeId === '') return setErrors([{ path: field('themeId'), message: 'Choose a theme' }]);
    if (!isDay(from)) return setErrors([{ path: field('from'), message: 'The first day must be a real date' }]);
    const refused = await tie({ input: { slug, themeId, from } });
    if (refused.length > 0) return setErrors(refused.map((fault) => ({ ...fault, path: field(fault.path) })));
    onDone(`It serves ${themes.find(({ id }) => id === themeId)?.name ?? 'the theme'} from ${formatDay(from)}`);
  };
  return (
    <Form onSubmit={() => void submit()} errors={errors} label="Let it serve a theme">
      <Select name="tie-themeId" label="Theme" options={[{ value: '', label: 'Choose a theme' }, ...themes.map(({ id, name }) => ({ value: id, label: name }))]} value={themeId} onChange={setThemeId} />
      <DayField name="tie-from" legend="From" hint="For example, 27 3 2026" value={from} onChange={setFrom} />
      <Button type="submit" variant="secondary" busy={busy}>Save the theme</Button>
    </Form>
  );
}
