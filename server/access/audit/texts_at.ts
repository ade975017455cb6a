/**
 * Every text that a path (`steps.case`) leads to, through lists too, in order; none where nothing is there.
 */
export function textsAt(value: unknown, path: string): readonly string[] {
  let found: readonly unknown[] = [value];
  for (const part of path.split('.')) {
    found = found.flatMap((each) =>
      typeof each === 'object' && each !== null && Object.hasOwn(each, part)
        ? [(each as Readonly<Record<string, unknown>>)[part]].flat()
        : [],
    );
  }
  return found.filter((each) => typeof each === 'string');
}
