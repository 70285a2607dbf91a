import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useShapes } from '../../charts/map/use-shapes.js';
import { classes } from '../../lib/classes.js';
import { showWithin } from '../../lib/show-within.js';
import { count } from '../../lib/words.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Fieldset } from '../../ui/Fieldset.js';
import { FormGroup } from '../../ui/FormGroup.js';
import { useFieldError } from '../../ui/field-errors.js';
import { Loading } from '../../ui/Loading.js';
import { TextField } from '../../ui/TextField.js';
import { type ChoosableArea, noteOf, whyTaken } from './choosable-area.js';

const ChoiceMap = lazy(() => import('../../charts/map/ChoiceMap.js').then(({ ChoiceMap: found }) => ({ default: found })));
const SHAPES = '/boundaries/lsoa.json';

interface SmallAreaChoicesProps {
  choices: readonly ChoosableArea[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  /** The name of the precision area. */
  area: string;
  district: { name: string; gssCode: string };
  /** The day from which the choice is to hold, as far as it has been entered. */
  from: string;
}

/** The small areas of the district, to choose on the map or to tick one by one: what is chosen or looked at in one is so in the other. The box above narrows the list and changes nothing. */
export function SmallAreaChoices({ choices, chosen, onChange, area, district, from }: SmallAreaChoicesProps) {
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const error = useFieldError('smallAreas');
  const { shapes, failed } = useShapes(SHAPES);
  const codes = new Set(choices.map(({ code }) => code));
  const drawn = shapes?.objects.areas.geometries.filter(({ properties }) => properties && 'code' in properties && codes.has(properties.code)).length ?? 0;
  const wanted = words.trim().toLowerCase();
  const shown = choices.filter(({ code, name, ward }) => wanted === '' || chosen.has(code) || code === current || [code, name, ward ?? ''].some((text) => text.toLowerCase().includes(wanted)));
  const tick = (code: string, on: boolean) => onChange(new Set([...[...chosen].filter((each) => each !== code), ...(on ? [code] : [])]));
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('.app-ticks__row--current');
    if (row) showWithin(list.current!, row);
  }, [current]);
  const ticks = (
    <>
      <TextField name="narrow" label="Show those whose name, code or ward holds" value={words} onChange={setWords} />
      <p className="govuk-body" role="status">{count(chosen.size, 'small area')} chosen of {choices.length}</p>
      <FormGroup id="smallAreas" error={error}>
        <div ref={list} className="app-ticks" id="smallAreas" tabIndex={-1} onFocus={({ target }) => { if (target instanceof HTMLInputElement) setCurrent(target.name.replace(/^small-/, '')); }}>
          {shown.map((choice) => (
            <div key={choice.code} className={classes('app-ticks__row', choice.code === current && 'app-ticks__row--current')}>
              <Checkbox
                name={`small-${choice.code}`} label={`${choice.name} (${choice.code})`} hint={noteOf(choice) || undefined} small
                checked={chosen.has(choice.code)} disabled={whyTaken(choice, from) !== null && !chosen.has(choice.code)} onChange={(on) => tick(choice.code, on)}
              />
            </div>
          ))}
        </div>
      </FormGroup>
    </>
  );
  return (
    <Fieldset legend="Small areas (LSOA)" legendSize="s" role="group">
      {drawn < choices.length && shapes && <p className="govuk-body">{drawn === 0 ? `The boundaries of the small areas of ${district.name} have not been imported, so they stand in the list alone. An analyst can import them as GeoJSON.` : `${count(choices.length - drawn, 'small area')} without a boundary here: in the list alone.`}</p>}
      {failed && <p className="govuk-body">The map could not be loaded. Choose from the list, or load the page again to try once more.</p>}
      {shapes && drawn > 0
        ? (
          <div className="app-map__both">
            <div className="app-map__side">
              <Suspense fallback={<Loading what="the map" />}>
                <ChoiceMap
                  shapes={shapes} district={district.gssCode} label={`Small areas of ${district.name} for ${area}`} chosen={chosen} current={current} onCurrent={setCurrent}
                  areas={choices.map((choice) => ({ code: choice.code, name: choice.name, note: noteOf(choice), group: choice.wardCode ?? null, isTaken: whyTaken(choice, from) !== null && !chosen.has(choice.code) }))}
                  onToggle={(code) => tick(code, !chosen.has(code))}
                />
              </Suspense>
            </div>
            <div className="app-map__side">{ticks}</div>
          </div>
        )
        : ticks}
    </Fieldset>
  );
}
