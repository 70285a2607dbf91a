export type PeopleView = 'all' | 'unconfirmed' | 'vacant';

interface Held {
  holder?: { source?: string | null; confirmedOn?: string | null } | null;
}

/** Somebody whom a document names waits to be confirmed; somebody appointed on screen was named by a person who knew. */
export function peopleShown<Post extends Held>(posts: readonly Post[], view: PeopleView): Post[] {
  if (view === 'vacant') return posts.filter(({ holder }) => !holder);
  if (view === 'unconfirmed') return posts.filter(({ holder }) => holder && holder.source && !holder.confirmedOn);
  return [...posts];
}
