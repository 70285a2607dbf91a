import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/generated/gql.js';
import { fieldErrors } from '../../graphql/errors.js';
import { FormGroup } from '../../ui/FormGroup.js';
import { useFieldError } from '../../ui/field-errors.js';
import { Loading } from '../../ui/Loading.js';
import { Table } from '../../ui/Table.js';

const BoundarySharesQuery = graphql(`
  query BoundaryShares($slug: String!, $boundary: String!) {
    smallAreaChoices(precisionArea: $slug, boundary: $boundary) {
      code
      name
      share
      isTaken
    }
  }
`);

interface BoundaryChoiceProps {
  slug: string;
  boundary: string;
  onChange: (boundary: string) => void;
}

/** A boundary from a file, and which small areas it takes by which share of their ground. */
export function BoundaryChoice({ slug, boundary, onChange }: BoundaryChoiceProps) {
  const fromForm = useFieldError('boundary');
  const [name, setName] = useState('');
  const [{ data, error, fetching }] = useQuery({ query: BoundarySharesQuery, variables: { slug, boundary }, pause: boundary === '' });
  const read = async (file: File | undefined) => {
    setName(file?.name ?? '');
    onChange(file ? await file.text() : '');
  };
  const touched = boundary === '' || error ? [] : (data?.smallAreaChoices ?? []).filter(({ share }) => (share ?? 0) > 0);
  const fault = fromForm ?? (error && fieldErrors(error)[0]?.message);
  return (
    <>
      <FormGroup id="boundary" label={<label className="govuk-label govuk-label--s" htmlFor="boundary">Boundary</label>} error={fault} hint="A polygon as GeoJSON, in degrees (WGS84)">
        <input className="govuk-file-upload" id="boundary" type="file" accept=".json,.geojson,application/geo+json" aria-describedby={fault ? 'boundary-hint boundary-error' : 'boundary-hint'} onChange={(event) => void read(event.target.files?.[0])} />
      </FormGroup>
      {fetching && <Loading what="the small areas inside" />}
      {touched.length > 0 && !fetching && (
        <Table
          caption={`Small areas that ${name} touches`}
          captionSize="s"
          columns={[{ header: 'Small area' }, { header: 'Share inside', numeric: true }, { header: 'Taken' }]}
          rows={touched.map(({ code, name: small, share, isTaken }) => ({ key: code, cells: [`${small} (${code})`, `${Math.round((share ?? 0) * 100)}%`, isTaken ? 'Yes' : 'No, half or less'] }))}
        />
      )}
    </>
  );
}
