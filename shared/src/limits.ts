/** Longest text, in characters, that each kind of field takes. Both sides read it: the form counts, the server refuses. */
export const LIMITS = {
  title: 120,
  name: 120,
  headline: 200,
  reason: 500,
  paragraph: 3000,
  step: 300,
  owner: 120,
  comment: 1000,
  sections: 20,
  together: 50,
  series: 12,
  nextSteps: 12,
  themesAtOnce: 30,
  objectives: 100,
  search: 100,
  email: 254,
} as const;
