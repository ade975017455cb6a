import type { LoggedEdit, RedrawEdit } from '../redraw_edit.ts';

/** The log as the server keeps it: it orders, leaves out what it has, and nothing else. All passes through JSON. */
export class OrderingLog {
  readonly #rows: { readonly number: number; readonly by: string; readonly json: string }[] = [];
  readonly #ids = new Set<string>();

  add(by: string, edits: readonly RedrawEdit[]): void {
    for (const edit of edits) {
      if (this.#ids.has(edit.id)) continue;
      this.#ids.add(edit.id);
      this.#rows.push({ number: this.#rows.length + 1, by, json: JSON.stringify(edit) });
    }
  }

  after(number: number, reader: string | null): LoggedEdit[] {
    return this.#rows.slice(number).map((row) => ({
      ...(JSON.parse(row.json) as RedrawEdit),
      number: row.number,
      by: row.by,
      isOwn: row.by === reader,
      madeAt: '2026-11-01T00:00:00.000Z',
    }));
  }

  get length(): number {
    return this.#rows.length;
  }
}
