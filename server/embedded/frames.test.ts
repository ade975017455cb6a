import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsBatch, FrameReader, listening, splitNotifications } from './frames.ts';

const LETTERS = [...'QPBDESHCXA'];

function message(letter: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter, 0, 'latin1');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const messages = fc.array(
  fc
    .tuple(fc.constantFrom(...LETTERS), fc.uint8Array({ maxLength: 40 }))
    .map(([letter, body]) => message(letter, body)),
  { maxLength: 20 },
);

/** The bytes in pieces as a socket may deliver them. */
function pieces(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return parts;
}

describe('the reader of frames', () => {
  it('gives back every message whole, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        messages,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        (sent, sizes) => {
          const reader = new FrameReader();
          const got: Buffer[] = [];
          for (const piece of pieces(Buffer.concat(sent), sizes)) {
            reader.push(piece);
            for (let next = reader.take(); next; next = reader.take()) got.push(next);
          }
          expect(got.map(String)).toEqual(sent.map(String));
        },
      ),
    );
  });

  it('reads a first message without a letter', () => {
    const reader = new FrameReader();
    reader.push(Buffer.from([0, 0, 0]));
    expect(reader.takeUntyped()).toBeNull();
    reader.push(Buffer.from([8, 4, 210, 22, 47, ...message('S', Buffer.alloc(0))]));
    expect(reader.takeUntyped()).toEqual(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]));
    expect(endsBatch(reader.take()!)).toBe(true);
    expect(reader.take()).toBeNull();
  });
});

describe('an answer', () => {
  it('is split into its notifications and the rest, both in order', () => {
    fc.assert(
      fc.property(messages, (sent) => {
        const { rest, notifications } = splitNotifications(Buffer.concat(sent));
        const isNotification = (frame: Buffer) => frame[0] === 'A'.charCodeAt(0);
        expect(notifications.map(String)).toEqual(sent.filter(isNotification).map(String));
        expect(rest).toEqual(Buffer.concat(sent.filter((frame) => !isNotification(frame))));
      }),
    );
  });
});

describe('listening', () => {
  it('is heard from the statement, and from nothing else', () => {
    const query = (text: string) => listening(message('Q', Buffer.from(`${text}\0`)));
    expect(query('listen change_log')).toBe(true);
    expect(query('UNLISTEN *')).toBe(false);
    expect(query('select 1')).toBeNull();
    expect(listening(message('B', Buffer.from('listen\0')))).toBeNull();
  });
});
