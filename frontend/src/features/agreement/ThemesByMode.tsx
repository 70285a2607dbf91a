import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import type { ReportingMode } from '../../lib/terms.js';
import { ThemeTable } from './ThemeTable.js';

const ThemesByMode_Agreement = graphql(`
  fragment ThemesByMode_Agreement on Agreement {
    priorities {
      id
      themes {
        id
        mode
        modeInferred
        ...ThemeTable_Theme
      }
    }
    localityThemes {
      id
      modeInferred
      ...ThemeTable_Theme
    }
  }
`);

const groups: readonly { mode: ReportingMode; heading: string; meaning: string }[] = [
  { mode: 'MONITORED', heading: 'Monitored by the group', meaning: 'The group itself watches performance at each meeting.' },
  { mode: 'ASSURED', heading: 'Assured by another board', meaning: 'Another board delivers; the lead officer brings the group its assurance.' },
  { mode: 'AD_HOC', heading: 'Reported when asked', meaning: 'Reported to the group only when it asks.' },
];

/** The countywide priorities, parted by the way in which they report, then the localities. */
export function ThemesByMode(props: { agreement: FragmentType<typeof ThemesByMode_Agreement> }) {
  const agreement = readFragment(ThemesByMode_Agreement, props.agreement);
  const themes = agreement.priorities.flatMap((priority) => priority.themes);
  return (
    <>
      <h2 className="govuk-heading-l">Countywide priorities</h2>
      {groups.map(({ mode, heading, meaning }) => {
        const members = themes.filter((theme) => theme.mode === mode);
        if (members.length === 0) return null;
        return (
          <section key={mode}>
            <h3 className="govuk-heading-m govuk-!-margin-bottom-1">{heading}</h3>
            <p className="govuk-body">
              {meaning} {inferred(members)}
            </p>
            <ThemeTable caption={heading} themes={members} markInferred={!allInferred(members)} />
          </section>
        );
      })}
      <h2 className="govuk-heading-l">Locality priorities</h2>
      <p className="govuk-body">
        Districts with neighbourhoods named for a precision approach. Each reports like a monitored theme. {inferred(agreement.localityThemes)}
      </p>
      <ThemeTable caption="Locality priorities" themes={agreement.localityThemes} markInferred={!allInferred(agreement.localityThemes)} />
    </>
  );
}

type Inferable = readonly { modeInferred: boolean }[];

function allInferred(themes: Inferable): boolean {
  return themes.length > 0 && themes.every((theme) => theme.modeInferred);
}

function inferred(themes: Inferable): string {
  return allInferred(themes) ? 'That these report in this way is our reading; the agreement does not state it.' : '';
}
