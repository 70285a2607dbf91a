/** The roles, as the screens name them. */
export const roleWords = {
  ADMINISTRATOR: 'Administrator',
  COORDINATOR: 'Coordinator',
  CHAIR: 'Chair of the group',
  PORTFOLIO_HOLDER: 'County portfolio holder',
  MEMBER: 'Member of the group',
  LEAD_OFFICER: 'Lead officer or deputy',
  CSP_LEAD: 'CSP lead of a district',
  ANALYST: 'Analyst',
  OBSERVER: 'Observer',
} as const;

export type Role = keyof typeof roleWords;

export const roleOptions = Object.entries(roleWords).map(([value, label]) => ({ value: value as Role, label }));
