/** Where to go after signing in: only an address of this service, never another site; without one, what the role comes for. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/home';
}
