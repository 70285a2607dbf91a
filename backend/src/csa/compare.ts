import { compareRates, exactInterval } from '../measures/statistics/rates.js';
import { inAndOut, readRecords, writeNamedFile } from './arguments.js';
import { tell } from './verb.js';

/** `compare --in FILE --out FILE`: exact comparisons of two counts each, and exact intervals of single counts. */
export async function compare(args: string[]): Promise<void> {
  const { in: from, out } = inAndOut(args);
  const answers = await readRecords(from, answer);
  await writeNamedFile(out, JSON.stringify(answers));
  tell(`Wrote ${out}: ${answers.length} comparisons.`);
}

/** What cannot be written as a number: a ratio to nothing is null, an interval without end "Inf". */
function answer(record: Record<string, unknown>) {
  if (record.count !== undefined) {
    const count = countIn(record, 'count');
    const { lower, upper } = exactInterval(count);
    return { count, exactLower95: lower, exactUpper95: upper };
  }
  const [count1, exposure1, count2, exposure2] = [countIn(record, 'count1'), exposureIn(record, 'exposure1'), countIn(record, 'count2'), exposureIn(record, 'exposure2')];
  const { ratio, interval, pValue } = compareRates(count1, exposure1, count2, exposure2);
  return {
    count1, exposure1, count2, exposure2, pValue,
    rateRatio: Number.isFinite(ratio) ? ratio : null,
    lower95: interval.lower,
    upper95: interval.upper === Infinity ? 'Inf' : interval.upper,
  };
}

function countIn(record: Record<string, unknown>, name: string): number {
  const count = record[name];
  if (!Number.isSafeInteger(count) || Number(count) < 0) throw new Error(`“${name}” must be a whole number, 0 or more.`);
  return Number(count);
}

function exposureIn(record: Record<string, unknown>, name: string): number {
  const exposure = record[name];
  if (!Number.isFinite(exposure) || Number(exposure) <= 0) throw new Error(`“${name}” must be a number above 0.`);
  return Number(exposure);
}
