import type { Variation } from '@csa/shared/charted-series.js';
import { VARIATION_LETTERS, VARIATION_NAMES } from '@csa/shared/variation-words.js';
import { outlineOf, VARIATION_MARKS } from '../lib/variation-marks.js';

/** What the marks of a control chart stand for: only those that it has. */
export function VariationKey({ variations }: { variations: readonly Variation[] }) {
  if (variations.length === 0) return null;
  return (
    <ul className="govuk-list app-chart__key">
      {variations.map((variation) => {
        const { shape, ink } = VARIATION_MARKS[variation];
        return (
          <li key={variation}>
            <svg className="app-chart__mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
              <path d={outlineOf(shape, 11, 11, variation === 'COMMON_CAUSE' ? 4 : 7)} fill={ink} />
            </svg>
            <span aria-hidden="true" className="govuk-!-font-weight-bold">{VARIATION_LETTERS[variation]}</span> {VARIATION_NAMES[variation]}
          </li>
        );
      })}
    </ul>
  );
}
