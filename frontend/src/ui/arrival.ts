/**
 * After a move to another page the focus belongs on its heading, which may only appear once its data has come.
 * The shell notes the move; the heading claims it when it stands.
 */
let awaited = false;

export function awaitHeading(): void {
  awaited = true;
}

/** True once after each move. */
export function claimArrival(): boolean {
  const claimed = awaited;
  awaited = false;
  return claimed;
}
