/** A text as a part of a LIKE pattern in which it stands for itself alone: `%${literally(words)}%`. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
