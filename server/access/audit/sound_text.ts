/** A text that every PostgreSQL can hold: without NUL, and without halves of a character. */
export function soundText(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed();
}
