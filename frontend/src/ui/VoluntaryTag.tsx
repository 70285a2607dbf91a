import { Tag } from './Tag.js';

/** A report that nobody asked for: its district gives it of its own accord. */
export function VoluntaryTag() {
  return <Tag colour="blue">Voluntary report</Tag>;
}
