import type { TargetAssurance } from '@csa/shared/charted-series.js';
import { ASSURANCE_NAMES } from '@csa/shared/variation-words.js';
import { ASSURANCE_MARKS } from '../lib/variation-marks.js';

interface AssuranceIconProps {
  assurance: TargetAssurance;
  size?: number;
  /** Its words stand beside it, so that it need not be told again. */
  decorative?: boolean;
}

/** What a target can count on: a letter in a square, above, below or across the line of the target. */
export function AssuranceIcon({ assurance, size = 44, decorative }: AssuranceIconProps) {
  const { letter, ink } = ASSURANCE_MARKS[assurance];
  return (
    <svg className="app-icon" width={size} height={size} viewBox="0 0 44 44" {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': ASSURANCE_NAMES[assurance] })}>
      <rect x="1.5" y="1.5" width="41" height="41" rx="6" fill="#ffffff" stroke={ink} strokeWidth="3" />
      <path d={`M 6 ${LINES[assurance]} H 38`} stroke={ink} strokeWidth="3" strokeDasharray="5 3" />
      <circle cx="22" cy="22" r="11" fill={assurance === 'HIT_OR_MISS' ? '#ffffff' : ink} stroke={ink} strokeWidth="2.5" />
      <text x="22" y="22.5" fill={assurance === 'HIT_OR_MISS' ? ink : '#ffffff'} fontFamily="arial, helvetica, sans-serif" fontSize="15" fontWeight="bold" textAnchor="middle" dominantBaseline="central">{letter}</text>
    </svg>
  );
}

/** Where the line of the target runs. */
const LINES: Record<TargetAssurance, number> = { PASS: 37, FAIL: 7, HIT_OR_MISS: 22 };
