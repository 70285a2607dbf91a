import type { UpdateSection } from '@csa/shared/update-sections.js';
import { formatInstant } from '../../../lib/dates.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { Details } from '../../../ui/Details.js';
import { useFieldError } from '../../../ui/field-errors.js';
import { Fieldset } from '../../../ui/Fieldset.js';
import { classes } from '../../../lib/classes.js';
import { sectionTexts } from './section-texts.js';
import type { UpdateDraft } from './update-draft.js';

/** A theme for which a common part may be saved, and what stands there now. */
export interface ThemeChoice {
  requestId: string;
  name: string;
  version: number;
  standing: UpdateDraft;
  savedAt: string | null;
  savedBy: string | null;
}

interface ThemeChoicesProps {
  section: UpdateSection;
  themes: readonly ThemeChoice[];
  chosen: ReadonlySet<string>;
  onChange: (requestId: string, chosen: boolean) => void;
}

/** Which themes a common part is for. Where something stands already, it can be read before it is replaced. */
export function ThemeChoices({ section, themes, chosen, onChange }: ThemeChoicesProps) {
  return (
    <Fieldset legend="Which themes is this for?">
      {themes.map((theme) => (
        <ThemeChoiceBox key={theme.requestId} section={section} theme={theme} checked={chosen.has(theme.requestId)} onChange={(ticked) => onChange(theme.requestId, ticked)} />
      ))}
    </Fieldset>
  );
}

interface ThemeChoiceBoxProps {
  section: UpdateSection;
  theme: ThemeChoice;
  checked: boolean;
  onChange: (ticked: boolean) => void;
}

function ThemeChoiceBox({ section, theme, checked, onChange }: ThemeChoiceBoxProps) {
  const name = `theme-${theme.requestId}`;
  // Where somebody else saved meanwhile, their text is open to be read before it is replaced.
  const error = useFieldError(name);
  return (
    <div className={classes('app-theme-choice', error && 'govuk-form-group--error')}>
      <Checkbox name={name} label={theme.name} hint={standingWords(theme)} checked={checked} onChange={onChange} />
      {theme.version > 0 && (
        <Details key={error ? 'open' : 'folded'} open={Boolean(error)} summary={<>What stands there now<span className="govuk-visually-hidden"> for {theme.name}</span></>}>
          {sectionTexts(theme.standing, section).map(({ field, label, text }) => (
            <div key={field}>
              <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{label}</p>
              <p className="govuk-body app-prose">{text || 'Not provided'}</p>
            </div>
          ))}
        </Details>
      )}
    </div>
  );
}

function standingWords({ version, savedAt, savedBy }: ThemeChoice): string {
  if (version === 0) return 'Nothing is written there yet.';
  return `Replaces what ${savedBy ?? 'somebody'} saved${savedAt ? ` on ${formatInstant(savedAt)}` : ''}.`;
}
