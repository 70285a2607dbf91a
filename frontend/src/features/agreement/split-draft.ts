interface SplitDraft {
  names: readonly string[];
  /** Theme → the place in `names` under which it goes. */
  places: Readonly<Record<string, string>>;
  reason: string;
}

/** The new priorities with their themes, as the server takes them. */
export function splitParts({ names, places }: SplitDraft): { name: string; themeIds: string[] }[] {
  return names.map((name, index) => ({ name: name.trim(), themeIds: Object.keys(places).filter((id) => places[id] === String(index)) }));
}

/** What can be said about a split before the server is asked. */
export function splitFaults({ names, places, reason }: SplitDraft, themes: readonly { id: string; name: string }[]): { path: string; message: string }[] {
  return [
    ...names.flatMap((name, index) => (name.trim() === '' ? [{ path: `split-name-${index}`, message: `Enter the name of new priority ${index + 1}` }] : [])),
    ...themes.flatMap((theme) => (places[theme.id] ? [] : [{ path: `split-theme-${theme.id}`, message: `Choose the priority that ${theme.name} goes under` }])),
    ...(reason.trim() === '' ? [{ path: 'split-reason', message: 'Say why, or who decided it' }] : []),
  ];
}
