import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator has it: SHA-1, six digits, steps of 30 s. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may go 30 s wrong, either way. */
const STEPS_AROUND = 1;

/** 160 random bits, base32. */
export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the picture holds that an authenticator takes: otpauth://totp/… */
export function totpUri(secret: string, name: string): string {
  return new TOTP({ ...FORM, issuer: '格中 Gezhong', label: name, secret }).toString();
}

/**
 * The step whose code was given: one code is one step's.
 * @param moment milliseconds since 1970.
 * @returns null where the code is of no step around the moment.
 */
export function stepOfCode(secret: string, code: string, moment = Date.now()): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const totp = new TOTP({ ...FORM, secret });
  const delta = totp.validate({ token: digits, timestamp: moment, window: STEPS_AROUND });
  return delta === null ? null : totp.counter({ timestamp: moment }) + delta;
}
