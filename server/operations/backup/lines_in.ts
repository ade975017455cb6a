const NEWLINE = 10;

/** The lines of a text in UTF-8, those of a piece at a time. What has no end of line at the very end is left out. */
export async function* linesIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  // Of a line that has begun: joined only once, as one may be hundreds of pieces long.
  let begun: Buffer[] = [];
  for await (const piece of pieces) {
    const lines: string[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, from)) {
      const rest = piece.subarray(from, end);
      lines.push((begun.length === 0 ? rest : Buffer.concat([...begun, rest])).toString('utf8'));
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
    if (lines.length > 0) yield lines;
  }
}
