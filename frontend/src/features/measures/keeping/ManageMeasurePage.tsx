import { useState } from 'react';
import { paths } from '../../../app/paths.js';
import { graphql } from '../../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { Breadcrumbs } from '../../../ui/Breadcrumbs.js';
import { Done } from '../../../ui/Done.js';
import { PageTitle } from '../../../ui/PageTitle.js';
import { TextLink } from '../../../ui/TextLink.js';
import { EndMeasure } from './EndMeasure.js';
import { KeptRebases } from './KeptRebases.js';
import { KeptTargets } from './KeptTargets.js';
import { KeptThemes } from './KeptThemes.js';
import type { ThemeOption } from './theme-options.js';

const ManageMeasurePage_Measure = graphql(`
  fragment ManageMeasurePage_Measure on Measure {
    slug
    name
    definition
    byTemplate
    ...KeptTargets_Measure
    ...KeptRebases_Measure
    ...KeptThemes_Measure
    ...EndMeasure_Measure
  }
`);

/** Where an analyst keeps a measure: what is said of it, its themes, targets and rebases, each from a day on. */
export function ManageMeasurePage({ measure: masked, themes }: { measure: FragmentType<typeof ManageMeasurePage_Measure>; themes: readonly ThemeOption[] }) {
  const measure = readFragment(ManageMeasurePage_Measure, masked);
  const [done, setDone] = useState<string>();
  return (
    <>
      <Breadcrumbs items={[{ to: paths.measures, text: 'Measures' }, { to: paths.measure(measure.slug), text: measure.name }]} />
      <PageTitle title={`Manage ${measure.name}`} />
      <Done text={done} />
      <p className="govuk-body">{measure.definition}</p>
      <p className="govuk-body">{measure.byTemplate ? 'Partners bring its figures by the template.' : 'Its figures come from its publisher.'} What was before a change stays in the record.</p>
      {measure.byTemplate && (
        <p className="govuk-body">
          Download the template with the figures that are known, fill it in and <TextLink to={paths.newImport}>import it</TextLink>:{' '}
          <a className="govuk-link" href={paths.template(measure.slug, 'csv')} download>the template as CSV</a> or{' '}
          <a className="govuk-link" href={paths.template(measure.slug, 'xlsx')} download>as an Excel workbook</a>.
        </p>
      )}
      <p className="govuk-body"><TextLink to={paths.editMeasure(measure.slug)}>Change what is said of it</TextLink></p>
      <KeptTargets key={`targets ${done ?? ''}`} measure={measure} onDone={setDone} />
      <KeptRebases key={`rebases ${done ?? ''}`} measure={measure} onDone={setDone} />
      <KeptThemes key={`themes ${done ?? ''}`} measure={measure} themes={themes} onDone={setDone} />
      <EndMeasure key={`end ${done ?? ''}`} measure={measure} onDone={setDone} />
    </>
  );
}
