import { useState } from 'react';
import { useClient } from 'urql';
import { fieldErrors } from '../../../graphql/errors.js';
import { graphql } from '../../../graphql/generated/gql.js';
import type { AreaLevel } from '../../../graphql/generated/graphql.js';
import { Button } from '../../../ui/Button.js';
import { TextField } from '../../../ui/TextField.js';
import { LEVEL_WORDS } from '../measure-words.js';

const ComparableAreas = graphql(`
  query ComparableAreas($words: String!) {
    comparableAreas(words: $words) {
      code
      name
      level
    }
  }
`);

export interface FoundArea {
  code: string;
  name: string;
  level: AreaLevel;
}

interface AreaSearchProps {
  /** The id of the field, to which an error leads. */
  name: string;
  busy?: boolean;
  onChoose: (area: FoundArea) => void;
}

/** Finds an area among all partnerships, forces and regions known, and lets it be chosen. */
export function AreaSearch({ name, busy, onChoose }: AreaSearchProps) {
  const client = useClient();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly FoundArea[]>();
  const [error, setError] = useState<string>();
  const search = async () => {
    if (words.trim() === '') return setError('Enter a part of the name');
    const { data, error: failed } = await client.query(ComparableAreas, { words }, { requestPolicy: 'network-only' }).toPromise();
    setError(failed ? fieldErrors(failed)[0]?.message : undefined);
    setFound(data?.comparableAreas);
  };
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        // It stands in a larger form, which Enter would send.
        event.preventDefault();
        void search();
      }}
    >
      <TextField name={name} label="Find an area" hint="A part of its name, or its code: a Community Safety Partnership, a district, a force, a region" type="search" value={words} onChange={setWords} error={error} />
      <Button variant="secondary" onClick={() => void search()}>Find</Button>
      <div aria-live="polite">
        {found?.length === 0 && <p className="govuk-body">No area of that name is known. Areas come with the figures that are imported.</p>}
        {found && found.length > 0 && (
          <ul className="govuk-list">
            {found.map((area) => (
              <li key={area.code}>
                <Button variant="secondary" className="govuk-!-margin-bottom-1" busy={busy} onClick={() => onChoose(area)}>Add {area.name}</Button> <span className="app-secondary">{LEVEL_WORDS[area.level]}, {area.code}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
