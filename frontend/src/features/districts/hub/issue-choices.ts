import type { IssueChoices } from './IssueFields.js';

interface Named {
  id: string;
  name: string;
}

/** What a form of the hub offers: the places of the district, the agencies of the register, and the themes of the agreement’s priorities. */
export function choicesOf(places: IssueChoices['places'], organisations: readonly Named[], agreement: { priorities: readonly { themes: readonly Named[] }[] } | null | undefined): IssueChoices {
  return { places, agencies: organisations, themes: agreement?.priorities.flatMap(({ themes }) => themes) ?? [] };
}
