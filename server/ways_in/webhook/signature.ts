import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '../../../geodata/problem.ts';

/** Seconds that the sender's clock may be off. */
const TOLERANCE_S = 300;

const HEADER = /^t=(\d{9,11}),\s*sha256=([0-9a-f]{64})$/i;

/**
 * The signature of a body: `t=SECONDS,sha256=HEX`, HMAC-SHA-256 over `SECONDS.BODY`.
 * @param secret the SHA-256 of the sender's key, as 64 hexadecimal digits: all that either side needs to keep.
 * @param seconds since 1970.
 */
export function signBody(body: Uint8Array, secret: string, seconds: number): string {
  return `t=${seconds},sha256=${digest(body, secret, seconds).toString('hex')}`;
}

function digest(body: Uint8Array, secret: string, seconds: number): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
}

/** Checks signatures, and takes each once: what was listened in on cannot be sent again. */
export class Signatures {
  /** Seconds at which each may be forgotten, the earliest first. Each server remembers its own. */
  readonly #seen = new Map<string, number>();

  /**
   * @param now seconds since 1970.
   * @throws Problem BAD_SIGNATURE, SIGNATURE_EXPIRED, SIGNATURE_REPEATED
   */
  check(header: string, body: Uint8Array, secret: string, now: number): void {
    const [, time, hex] = HEADER.exec(header.trim()) ?? [];
    if (time === undefined) throw bad('格式应为 t=秒,sha256=十六进制', 'it should read t=SECONDS,sha256=HEX');
    const given = Buffer.from(hex!, 'hex');
    if (!timingSafeEqual(given, digest(body, secret, Number(time)))) {
      throw bad('与正文和密钥不符', 'it does not fit the body and the key');
    }
    if (Math.abs(now - Number(time)) > TOLERANCE_S) {
      throw new Problem('SIGNATURE_EXPIRED', {
        zh: `签名的时间与服务器相差超过 ${TOLERANCE_S} 秒：请校准时钟后重新签名。`,
        en: `The time of the signature is more than ${TOLERANCE_S} s off: set the clock and sign again.`,
      });
    }
    this.#remember(given.toString('hex'), now);
  }

  #remember(signature: string, now: number): void {
    for (const [old, until] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(signature)) {
      throw new Problem('SIGNATURE_REPEATED', {
        zh: '这个签名已经用过：重发时请用新的时间重新签名。',
        en: 'This signature was used before: sign again with a new time to send again.',
      });
    }
    this.#seen.set(signature, now + 2 * TOLERANCE_S);
  }
}

function bad(zh: string, en: string): Problem {
  return new Problem('BAD_SIGNATURE', { zh: `X-Signature-256 不对：${zh}。`, en: `X-Signature-256 is wrong: ${en}.` });
}
