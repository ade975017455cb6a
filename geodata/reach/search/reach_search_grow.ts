/** @returns the new column with the old one at its start. */
export function grown<Column extends Int32Array | Uint32Array | Float64Array | Uint8Array>(
  old: Column,
  made: Column,
): Column {
  made.set(old);
  return made;
}
