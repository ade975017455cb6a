/** One field of a protobuf message: a number for varints, the bytes for anything that has a length. */
export interface ProtobufField {
  readonly tag: number;
  readonly value: number | Buffer;
}

/**
 * Walks through the fields of a small protobuf message: those of the PBF frame, which are a handful. Varints above 2^53
 * lose precision; none occur there.
 *
 * @throws {RangeError} when the message ends within a field or uses a wire type that PBF files do not have
 */
export function* protobufFields(message: Buffer): Generator<ProtobufField> {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at++];
      if (byte === undefined) throw new RangeError(`message of ${message.length} bytes ends within a number`);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const key = varint();
    const wire = key & 7;
    if (wire !== 0 && wire !== 2) throw new RangeError(`unexpected wire type ${wire}`);
    const number = varint();
    if (wire === 0) {
      yield { tag: key >>> 3, value: number };
      continue;
    }
    if (at + number > message.length) throw new RangeError(`message of ${message.length} bytes ends within a field`);
    yield { tag: key >>> 3, value: message.subarray(at, at + number) };
    at += number;
  }
}

/** A signed number from its zigzag form. */
export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
