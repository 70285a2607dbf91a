import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ImportPage } from '../features/imports/ImportPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { Done } from '../ui/Done.js';
import { NotFound } from '../ui/NotFound.js';
import { NotificationBanner } from '../ui/NotificationBanner.js';

const ImportQuery = graphql(`
  query Import($id: Int!) {
    import(id: $id) {
      id
      state
      ...ImportPage_Import
    }
  }
`);

/** How often the page asks how far the reading is. */
const ASK_AGAIN = 700;

/** One import: while it is being read the page asks again and again. */
export function Component() {
  const id = Number(useParams().id);
  if (!Number.isInteger(id) || id < 1 || id > 2_147_483_647) return <NotFound />;
  return <OneImport key={id} id={id} />;
}

function OneImport({ id }: { id: number }) {
  const already = (useLocation().state as { already?: boolean } | null)?.already === true;
  const [done, setDone] = useState<string>();
  const [result, reload] = useQuery({ query: ImportQuery, variables: { id } });
  const { data, fetching } = result;
  const reading = data?.import.state === 'READING';
  useEffect(() => {
    if (!reading || fetching) return;
    const timer = setTimeout(() => reload({ requestPolicy: 'network-only' }), ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [reading, fetching, reload]);
  return (
    <Answer result={result} what="the import" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(answer) => (
        <>
          <BackLink to={paths.imports}>Imports</BackLink>
          <Done text={done} />
          {already && !done && <NotificationBanner heading="This file was imported before">This is the same file, byte for byte. Nothing changed.</NotificationBanner>}
          <ImportPage run={answer.import} onDone={setDone} />
        </>
      )}
    </Answer>
  );
}
