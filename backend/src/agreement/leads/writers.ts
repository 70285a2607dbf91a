import { inForce } from '../../governance/effective-dates.js';

/**
 * Which posts write for each theme on a day, as a table of SQL (theme_id, post_id, rank): its lead officers, then its deputies; for a
 * district, locality priority or not, also those that lead and chair its partnership, whoever is named as its lead officer. For a district
 * that is none its lead officer is who led its partnership when it last began a report or the register was loaded: whoever leads it that day writes, and nobody of before.
 */
export const writersOn = (day: string): string => `(
  SELECT theme_id, post_id, CASE capacity WHEN 'LEAD' THEN position ELSE 100 + position END AS rank FROM lead_officer
   WHERE ${inForce('lead_officer', day)} AND NOT (capacity = 'LEAD' AND EXISTS (SELECT FROM theme WHERE theme.id = theme_id AND theme.kind = 'DISTRICT'))
  UNION ALL
  SELECT theme.id, csp.post_id, 50 + csp.place FROM theme JOIN district ON district.id = theme.district_id AND ${inForce('district', day)}
   CROSS JOIN LATERAL (VALUES (district.csp_lead_id, 1), (district.csp_chair_id, 2)) AS csp(post_id, place)
   WHERE csp.post_id IS NOT NULL AND ${inForce('theme', day)})`;
