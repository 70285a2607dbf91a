/** How the reader wants texts that differ. */
export type TextsView = 'words' | 'both' | 'none';

export const textsViews: readonly { value: TextsView; label: string }[] = [
  { value: 'words', label: 'Word by word' },
  { value: 'both', label: 'Both texts in full' },
  { value: 'none', label: 'Leave the texts out' },
];
