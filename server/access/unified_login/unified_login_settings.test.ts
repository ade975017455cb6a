import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readUnifiedLogin } from './unified_login_settings.ts';

const OURS = 'https://gezhong.example';
const SET = { OIDC_ISSUER: 'https://login.example/realm', OIDC_CLIENT_ID: 'gezhong' };

describe('the settings of the unified login', () => {
  it('say that there is none where no issuer is set', () => {
    expect(readUnifiedLogin({ OIDC_CLIENT_ID: 'gezhong' }, OURS)).toBeNull();
  });

  it('are an issuer, a client with or without a secret, and a name', () => {
    expect(readUnifiedLogin(SET, OURS)).toEqual({
      issuer: new URL('https://login.example/realm'),
      clientId: 'gezhong',
      clientSecret: null,
      name: 'login.example',
      publicUrl: OURS,
    });
    const folder = mkdtempSync(join(tmpdir(), 'gezhong-secret-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'of a file\n');
    const named = readUnifiedLogin({ ...SET, OIDC_CLIENT_SECRET_FILE: file, OIDC_NAME: '市统一认证' }, OURS);
    expect(named).toMatchObject({ clientSecret: 'of a file', name: '市统一认证' });
    rmSync(folder, { recursive: true });
  });

  it.each([
    'http://login.example',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'ftp://login.example',
    'login.example',
    'https://login.example/?a=1',
  ])('refuse the issuer %s', (issuer) => {
    expect(() => readUnifiedLogin({ ...SET, OIDC_ISSUER: issuer }, OURS)).toThrow(
      expect.objectContaining({ code: 'BAD_SETTING' }),
    );
  });

  it.each(['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000'])(
    'take %s of this machine',
    (issuer) => {
      expect(readUnifiedLogin({ ...SET, OIDC_ISSUER: issuer }, OURS)?.issuer.href).toBe(`${issuer}/`);
    },
  );

  it('never tell a password that stood in the issuer', () => {
    const read = () => readUnifiedLogin({ ...SET, OIDC_ISSUER: 'https://a:secret@login.example' }, OURS);
    expect(read).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });

  it('are refused without a client or an address to come back to', () => {
    expect(() => readUnifiedLogin({ OIDC_ISSUER: SET.OIDC_ISSUER }, OURS)).toThrow(/OIDC_CLIENT_ID/);
    expect(() => readUnifiedLogin(SET, null)).toThrow(/PUBLIC_URL/);
  });
});
