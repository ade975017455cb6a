/** `1 edit`, `2 edits`: a count as it is written, and what is counted. */
export function counted(count: string, one: string, many = `${one}s`): string {
  return `${count} ${count === '1' ? one : many}`;
}
