import { useQuery } from 'urql';
import { PriorityMatrix } from '../../features/measures/matrix/PriorityMatrix.js';
import { Loading } from '../../ui/Loading.js';
import { Problem } from '../../ui/Problem.js';
import { PriorityMatrixQuery } from './priority-matrix.js';

/** The county's view of who has which priority. Figures are of now, and it comes after the page. */
export function PrioritiesByDistrict() {
  const [{ data, error }, reload] = useQuery({ query: PriorityMatrixQuery });
  return (
    <section aria-labelledby="priorities-by-district">
      <h2 className="govuk-heading-l" id="priorities-by-district">What is a priority, and for whom</h2>
      {data ? <PriorityMatrix matrix={data.priorityMatrix} own={data.agreement?.districtOnlyPriorities ?? []} />
        : error ? <Problem what="load the priorities by district" onRetry={() => reload({ requestPolicy: 'network-only' })} />
          : <Loading what="the priorities by district" />}
    </section>
  );
}
