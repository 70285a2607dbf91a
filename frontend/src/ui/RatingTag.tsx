import { useStatusWords } from '../lib/status-words.js';
import { ratingWords, type Rating } from '../lib/terms.js';
import { Tag, type TagColour } from './Tag.js';

const colours: Record<Rating, TagColour> = { RED: 'red', AMBER: 'yellow', GREEN: 'green', BLUE: 'blue', NOT_RATED: 'grey' };

/** The lead officer's judgement, in the word that it was given in. Absent means not rated, and says so. */
export function RatingTag({ rating, word }: { rating: Rating | null | undefined; word?: string | null }) {
  const words = useStatusWords();
  if (!rating) return <Tag colour={colours.NOT_RATED}>{words.NOT_RATED}</Tag>;
  return <Tag colour={colours[rating]}>{word ?? ratingWords[rating]}</Tag>;
}
