import { ratingWords, type Rating } from '../lib/terms.js';
import { Tag, type TagColour } from './Tag.js';

const colours: Record<Rating, TagColour> = { RED: 'red', AMBER: 'yellow', GREEN: 'green', BLUE: 'blue', NOT_RATED: 'grey' };

/** The lead officer's judgement, in the word of the partnership where one is given. Absent means not rated, and says so. */
export function RatingTag({ rating, word }: { rating: Rating | null | undefined; word?: string | null }) {
  const shown = rating ?? 'NOT_RATED';
  return <Tag colour={colours[shown]}>{(rating && word) || ratingWords[shown]}</Tag>;
}
