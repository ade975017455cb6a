import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onEachDatabase } from '../testing/on_each_database.ts';

const CONVENTIONS = readFileSync(join(import.meta.dirname, '../../sql/CONVENTIONS.md'), 'utf8');

/** Tables that the conventions name as standing apart from the places. */
function tablesApart(): readonly string[] {
  const section = CONVENTIONS.split('## Tables that stand apart')[1]!.split('\n## ')[0]!;
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!))
    .sort();
}

/** Tables of ours, for `from` of a query; `c` is the row of pg_class. */
const OURS = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

onEachDatabase('a table', (database) => {
  const select = async (text: string) => (await database.pool.query(text)).rows;

  it('has the place first in what tells its rows apart, or is named in the conventions as one that stands apart', async () => {
    const rows = await select(`select c.relname as name, (
        select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisunique order by i.indisprimary desc, i.indexrelid limit 1) as first
      from ${OURS}`);
    expect(rows.length).toBeGreaterThan(30);
    const apart = rows.filter(({ first }) => first !== 'jurisdiction_code').map(({ name }) => name);
    expect(apart.sort()).toEqual(tablesApart());
  });

  it('that belongs to a place has the place first in each foreign key, and in each index but those named', async () => {
    const keys = await select(`select conrelid::regclass::text as table, conname as name
      from pg_constraint join (select c.oid from ${OURS}) ours on ours.oid = conrelid
      where contype = 'f' and confrelid <> 'jurisdictions'::regclass and 'jurisdiction_code' <> (
        select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1])`);
    expect(keys.filter(({ table }) => !tablesApart().includes(table))).toEqual([]);
    const indexes = await select(`select c.relname as table, i.indexrelid::regclass::text as name
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
      join pg_am m on m.oid = x.relam and m.amname = 'btree'
      where i.indrelid in (select c.oid from ${OURS}) and coalesce((
        select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]), '') <> 'jurisdiction_code'`);
    const named = indexes.filter(({ table }) => !tablesApart().includes(table)).map(({ name }) => name);
    expect(named.filter((name) => !CONVENTIONS.includes(`\`${name}\``))).toEqual([]);
  });

  it('has geometry in longitude and latitude, each column of one kind', async () => {
    const rows =
      await select(`select c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from (select c.oid, c.relname from ${OURS}) c join pg_attribute a on a.attrelid = c.oid
      where not a.attisdropped and format_type(a.atttypid, null) = 'geometry'`);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ type }) => !/^geometry\(\w+,4326\)$/.test(type))).toEqual([]);
  });
});
