/** Scrolls a list so that a row of it is seen, below a head of so many pixels; the page stays where it is. */
export function showWithin(frame: HTMLElement, row: HTMLElement, head = 0): void {
  if (row.offsetTop - head < frame.scrollTop) frame.scrollTop = row.offsetTop - head;
  else if (row.offsetTop + row.offsetHeight > frame.scrollTop + frame.clientHeight) frame.scrollTop = row.offsetTop + row.offsetHeight - frame.clientHeight;
}
