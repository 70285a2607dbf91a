/** The instant so many hours before another. */
export function hoursBefore(instant: Date, hours: number): Date {
  return hoursAfter(instant, -hours);
}

/** The instant so many hours after another. */
export function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}
