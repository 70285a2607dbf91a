import { Tag } from './Tag.js';

/** Marks what was made up to show the service, so that nobody takes it for a real report. */
export function IllustrativeTag() {
  return <Tag colour="orange">Illustrative</Tag>;
}
