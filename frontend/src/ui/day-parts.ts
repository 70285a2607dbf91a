/** A day as it is typed: three texts, whatever they hold. */
export interface DayParts {
  day: string;
  month: string;
  year: string;
}

/** YYYY-MM-DD where the three can be one; '' where all are empty. */
export function joinDay({ day, month, year }: DayParts): string {
  const parts = [year.trim(), month.trim(), day.trim()];
  if (parts.every((part) => part === '')) return '';
  const [y = '', m = '', d = ''] = parts;
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

export function splitDay(value: string): DayParts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: withoutZeros(day), month: withoutZeros(month), year };
}

function withoutZeros(text: string): string {
  return text.replace(/^0+(?=.)/, '').replace(/^0$/, '');
}
