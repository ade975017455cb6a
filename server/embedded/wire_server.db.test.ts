import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

/** Many clients of the one embedded database behave as with a server that has a process for each. */
describe('clients of the embedded database', () => {
  const connect = async () => {
    const client = new pg.Client({ host: inject('embeddedHost'), user: 'postgres', database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  let clients: pg.Client[];

  beforeAll(async () => {
    clients = await Promise.all(Array.from({ length: 6 }, connect));
    await clients[0]!.query('drop table if exists wire; create table wire (n integer)');
  });
  afterAll(async () => {
    await clients[0]!.query('drop table wire');
    await Promise.all(clients.map((client) => client.end()));
  });

  it('never get or give each other what they ask at the same time', async () => {
    // Large parameters arrive in many pieces, between which others come in.
    const padding = 'x'.repeat(300_000);
    const ask = async (client: pg.Client, number: number) => {
      for (let i = number; i < 300; i += clients.length) {
        const long = i % 3 === 0 ? padding : '';
        const text = `select $1::integer as a${i % 7}, length($2::text) as long, '${i % 5}' as own`;
        const { rows } = await client.query(text, [i, long]);
        expect(rows).toEqual([{ [`a${i % 7}`]: i, long: long.length, own: `${i % 5}` }]);
      }
    };
    await Promise.all(clients.map(ask));
  });

  it('have a transaction to themselves until it ends', async () => {
    const [first, second] = clients as [pg.Client, pg.Client];
    await first.query('begin');
    await first.query('insert into wire values (1)');
    let answered = false;
    const waiting = second.query('select count(*)::integer as n from wire').then(({ rows }) => {
      answered = true;
      return rows[0].n;
    });
    await sleep(100);
    expect(answered).toBe(false);
    await first.query('insert into wire values (2)');
    await first.query('commit');
    expect(await waiting).toBe(2);
  });

  it('take an open transaction with them when they are cut off, so that nobody waits for it', async () => {
    const cut = await connect();
    await cut.query('begin');
    await cut.query('delete from wire');
    (cut as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    const { rows } = await clients[0]!.query('select count(*)::integer as n from wire');
    expect(rows[0].n).toBe(2);
  });

  it('go on after a statement that fails, inside and outside a transaction', async () => {
    const client = clients[0]!;
    await expect(client.query('select $1::integer / 0', [1])).rejects.toMatchObject({ code: '22012' });
    await client.query('begin');
    await expect(client.query('select nothing', [])).rejects.toMatchObject({ code: '42703' });
    await expect(client.query('select 1', [])).rejects.toMatchObject({ code: '25P02' });
    await client.query('rollback');
    expect((await client.query('select 1 as one', [])).rows).toEqual([{ one: 1 }]);
  });

  it('hear a notification once if they listen, and not otherwise', async () => {
    const heard: number[] = [];
    clients.forEach((client, number) => {
      client.on('notification', ({ payload }) => payload === 'first' && heard.push(number));
    });
    await clients[1]!.query('listen wire');
    await clients[2]!.query('listen wire');
    await clients[0]!.query("select pg_notify('wire', 'first')");
    await sleep(100);
    expect(heard.toSorted()).toEqual([1, 2]);
    await clients[2]!.query('unlisten wire');
    await clients[1]!.query('listen wire');
    await clients[1]!.query("select pg_notify('wire', 'first')");
    await sleep(100);
    expect(heard.toSorted()).toEqual([1, 1, 2]);
    await clients[1]!.query('unlisten *');
  });
});
