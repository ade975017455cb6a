import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { databaseAddress } from './store/database_address.ts';

describe('the configuration', () => {
  it('has a value for everything that nobody set, loopback among them', () => {
    expect(readConfig({}, [])).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      databaseUrl: null,
      live: null,
      place: null,
      casesFolder: null,
      contact: null,
      development: false,
      publicUrl: null,
      unifiedLogin: null,
      trustProxy: [],
      metricsToken: null,
      secretKeys: { present: null, former: null },
      logFormat: 'lines',
    });
    expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '' }, [])).toEqual(readConfig({}, []));
  });

  it('reads what is set and what is on the command line', () => {
    const env = { PORT: '8080', HOST: '::', DATA_DIR: '/srv/data', DATABASE_URL: 'postgresql://a@/b?host=/run' };
    expect(readConfig(env, ['--no-live', '--place', 'jingyang'])).toMatchObject({
      port: 8080,
      host: '::',
      dataDir: '/srv/data',
      databaseUrl: env.DATABASE_URL,
      live: false,
      place: 'jingyang',
    });
    expect(readConfig({}, ['--live']).live).toBe(true);
    expect(readConfig({ CASES_FOLDER: 'in', CONTACT: '示例' }, [])).toMatchObject({
      casesFolder: resolve('in'),
      contact: '示例',
    });
  });

  it('refuses a value that cannot be, naming it and what would be right', () => {
    for (const [env, said] of [
      [{ PORT: '65536' }, /'65536' of PORT.*0 to 65535/],
      [{ PORT: '80a' }, /'80a' of PORT/],
      [{ PORT: '-1' }, /'-1' of PORT/],
      [{ HOST: 'a b' }, /'a b' of HOST/],
      [{ PUBLIC_URL: 'gezhong.example' }, /'gezhong.example' of PUBLIC_URL/],
      [{ PUBLIC_URL: 'https://a.example/path' }, /PUBLIC_URL/],
      [{ TRUST_PROXY: '10.0.0.0/33' }, /'10.0.0.0\/33' of TRUST_PROXY/],
      [{ TRUST_PROXY: 'loopback, everybody' }, /'everybody' of TRUST_PROXY/],
      [{ LOG_FORMAT: 'xml' }, /'xml' of LOG_FORMAT.*json or lines/],
      [{ METRICS_TOKEN: 'a', METRICS_TOKEN_FILE: 'b' }, /METRICS_TOKEN/],
      [{ METRICS_TOKEN_FILE: '/nowhere/secret' }, /\/nowhere\/secret.*ENOENT/],
      [{ SECRET_KEY: 'short' }, /SECRET_KEY.*32/],
      [{ SECRET_KEY_FORMER: 'x'.repeat(32) }, /SECRET_KEY_FORMER.*SECRET_KEY/],
      [{ DATABASE_URL: 'http://h/d' }, /'http:\/\/h\/d' of DATABASE_URL.*postgres:\/\//],
    ] as const) {
      expect(() => readConfig(env, [])).toThrow(
        expect.objectContaining({ code: 'BAD_SETTING', en: expect.stringMatching(said) }),
      );
    }
    for (const argv of [['--lives'], ['--place'], ['yumen']]) {
      expect(() => readConfig({}, argv)).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    }
  });

  it('takes secrets from files, and its own address and proxies as they are written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gezhong-config-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'postgres://u:secret@h/d\n# no part of it\n');
    const env = {
      DATABASE_URL_FILE: file,
      PUBLIC_URL: 'https://Gezhong.example:443/',
      TRUST_PROXY: 'loopback, fd00::/8',
    };
    expect(readConfig(env, [])).toMatchObject({
      databaseUrl: 'postgres://u:secret@h/d',
      publicUrl: 'https://gezhong.example',
      trustProxy: ['loopback', 'fd00::/8'],
    });
    writeFileSync(file, '\n');
    expect(() => readConfig({ METRICS_TOKEN_FILE: file }, [])).toThrow(
      expect.objectContaining({ code: 'BAD_SETTING' }),
    );
    rmSync(folder, { recursive: true });
  });

  it('never repeats a password', () => {
    const url = 'postgres:/u:secret@h/d';
    expect(() => readConfig({ DATABASE_URL: url }, [])).toThrow(/postgres:\/u:\*\*\*@h\/d/);
  });
});

describe('the address of a database', () => {
  it('is host, port and database, without user and password', () => {
    expect(databaseAddress('postgres://u:secret@h:5433/d?sslmode=require')).toBe('h:5433/d');
    expect(databaseAddress('postgresql://u:secret@/d?host=/run/postgresql')).toBe('/run/postgresql/d');
    expect(databaseAddress('h/d')).toBeNull();
  });
});
