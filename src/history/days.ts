const DAY = 24 * 60 * 60 * 1000;

/** A day of the person's calendar as `2026-11-21`; days begin at midnight where they are. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The last `count` days up to that of `now`, each with whether something was practised on it. */
export function calendar(
  practised: readonly number[],
  now: number,
  count: number,
): { day: string; practised: boolean }[] {
  const days = new Set(practised.map(dayOf));
  const noon = new Date(now).setHours(12, 0, 0, 0);
  return Array.from({ length: count }, (_, index) => {
    const day = dayOf(noon - (count - 1 - index) * DAY);
    return { day, practised: days.has(day) };
  });
}

/** On how many of the last seven days something was practised. */
export function daysThisWeek(practised: readonly number[], now: number): number {
  return calendar(practised, now, 7).filter((day) => day.practised).length;
}
