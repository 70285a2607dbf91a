/** Remembers on this device when it last saved an update, so that a later visit can say where the newest text came from. */
export function noteSavedHere(requestId: string, savedAt: string): void {
  try {
    localStorage.setItem(`saved-here:${requestId}`, savedAt);
  } catch {
    // Where storage is switched off, nothing is said about the device.
  }
}

export function wasSavedHere(requestId: string, savedAt: string): boolean {
  try {
    return localStorage.getItem(`saved-here:${requestId}`) === savedAt;
  } catch {
    return false;
  }
}
