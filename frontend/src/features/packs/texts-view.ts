/** How the reader wants texts that differ. */
export type TextsView = 'words' | 'both';

export const textsViews: readonly { value: TextsView; label: string }[] = [
  { value: 'words', label: 'Word by word' },
  { value: 'both', label: 'Both in full' },
];
