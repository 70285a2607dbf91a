import type { Variation } from '@csa/shared/charted-series.js';
import { VARIATION_LETTERS, VARIATION_NAMES } from '@csa/shared/variation-words.js';
import { outlineOf, VARIATION_MARKS } from '../lib/variation-marks.js';

interface VariationIconProps {
  variation: Variation;
  size?: number;
  /** Its words stand beside it, so that it need not be told again. */
  decorative?: boolean;
}

/** The state of the latest figure: a shape with its letters, in a ring. Drawn for this service. */
export function VariationIcon({ variation, size = 44, decorative }: VariationIconProps) {
  const { shape, ink } = VARIATION_MARKS[variation];
  const common = variation === 'COMMON_CAUSE';
  return (
    <svg className="app-icon" width={size} height={size} viewBox="0 0 44 44" {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': VARIATION_NAMES[variation] })}>
      <circle cx="22" cy="22" r="20.5" fill="#ffffff" stroke={ink} strokeWidth="3" strokeDasharray={common ? '3 3' : undefined} />
      {common ? (
        <path d="M 9 25 C 13 15, 18 15, 22 22 S 31 29, 35 19" fill="none" stroke={ink} strokeWidth="3.5" strokeLinecap="round" />
      ) : (
        <>
          <path d={outlineOf(shape, 22, middleOf(shape), 11)} fill={ink} />
          <text x="22" y="23" fill="#ffffff" fontFamily="arial, helvetica, sans-serif" fontSize="12" fontWeight="bold" textAnchor="middle" dominantBaseline="central">{VARIATION_LETTERS[variation]}</text>
        </>
      )}
    </svg>
  );
}

/** Triangles stand so that their letters lie in their wide part. */
function middleOf(shape: string): number {
  return shape === 'triangle-up' ? 20 : shape === 'triangle-down' ? 25 : 22;
}
