const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Reads such hours as `Mo-Fr 08:00-12:00,14:00-18:00; Su off`. */
export function isOpen(hours: string | null, moment: string | null): boolean {
  if (hours === null || moment === null || hours === '24/7') return true;
  const minuteOf = (clock: string) => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3));
  const spans: (readonly (readonly [number, number])[])[] = DAYS.map(() => []);
  for (const rule of hours.split('; ')) {
    const { days = 'Mo-Su', times } = /^(?:(?<days>[A-Z][a-z-]\S*) )?(?<times>\S+)$/.exec(rule)!.groups!;
    const its =
      times === 'off'
        ? []
        : times!.split(',').map((span) => {
            const [from, to] = span.split('-').map(minuteOf);
            return [from!, to! > from! ? to! : to! + 1440] as const;
          });
    for (const range of days.split(',')) {
      const [first, last = first] = range.split('-').map((day) => DAYS.indexOf(day));
      spans.fill(its, first!, last! + 1);
    }
  }
  const [day, minute] = [DAYS.indexOf(moment.slice(0, 2)), minuteOf(moment.slice(3))];
  const holds = (of: number, at: number) => spans[of]!.some(([from, to]) => at >= from && at < to);
  return holds(day, minute) || holds((day + 6) % 7, minute + 1440);
}
