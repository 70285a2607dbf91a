export interface ThemeOption {
  id: string;
  slug: string;
  name: string;
}

interface ThemesOfAgreement {
  priorities: readonly { themes: readonly ThemeOption[] }[];
  localityThemes: readonly ThemeOption[];
}

/** Every theme that a measure may serve: those of the countywide priorities, then the localities. */
export function themeOptions(agreement: ThemesOfAgreement | null | undefined): ThemeOption[] {
  return agreement ? [...agreement.priorities.flatMap(({ themes }) => themes), ...agreement.localityThemes] : [];
}
