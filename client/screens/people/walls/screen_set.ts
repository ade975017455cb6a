/** Units that stand beside and above one another, of a text such as 3x2; one where it says nothing of the kind. */
export function readScreenSet(text: string): { readonly across: number; readonly down: number } {
  const [, across, down] = /^([1-9])x([1-9])$/.exec(text) ?? [];
  return { across: Number(across ?? 1), down: Number(down ?? 1) };
}

/** How many screens a set has. */
export function screensOf(text: string): number {
  const { across, down } = readScreenSet(text);
  return across * down;
}
