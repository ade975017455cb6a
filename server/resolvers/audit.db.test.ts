import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, visitor } from '../access/actor.ts';
import { AuditLog } from '../access/audit/audit_log.ts';
import { entryForTest } from '../access/audit/testing/entry_for_test.ts';
import { everybody, grantOf } from '../access/testing/everybody.ts';
import { type App, makeApp } from '../app.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { graphqlRequest } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

const ASK = `query ($jurisdiction: ID, $filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(jurisdiction: $jurisdiction, filter: $filter, first: $first, after: $after) {
    nodes {
      position happenedAt jurisdiction actorKind actorId actorName role address action subjectKind subjectId outcome
      details hash
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  readonly data: { readonly auditEntries: { nodes: { position: number }[]; pageInfo: { endCursor: string | null } } };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const administrator = (...places: readonly (string | null)[]): Actor => ({
  ...everybody,
  grants: places.map((jurisdiction) => grantOf('administrator', { jurisdiction })),
});

onEachDatabase('a mutation', (database) => {
  let asker: Actor = everybody;
  let app: App;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    const identify = async () => asker;
    app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, identify });
    return () => app.close();
  });
  const save = async (nameZh: string) => {
    const department = { code: 'water', nameZh, nameEn: 'Water' };
    const query = `mutation ($place: ID!, $department: DepartmentInput!) {
      saveDepartment(jurisdiction: $place, department: $department) { code }
    }`;
    const response = await app.handle(graphqlRequest(query, { place: TINY.code, department }));
    return ((await response.json()) as Answer).errors?.[0]?.extensions.code ?? 'done';
  };
  const entries = async () =>
    (await database.pool.query('select outcome, role, details from audit_log order by position')).rows;

  it('stands in the log as it was asked for, begun and done', async () => {
    asker = everybody;
    expect(await save('水务')).toBe('done');
    const given = { department: { nameZh: '水务', nameEn: 'Water', retired: false } };
    expect(await entries()).toMatchObject([
      { outcome: 'begun', role: 'administrator', details: { given } },
      { outcome: 'done', role: 'administrator', details: { given } },
    ]);
  });

  it('that somebody has no right to stands there too, and why', async () => {
    asker = { ...everybody, grants: [grantOf('planner')] };
    expect(await save('规划')).toBe('NOT_ALLOWED');
    expect((await entries()).slice(2)).toMatchObject([
      { outcome: 'refused', role: 'planner', details: { code: 'NOT_ALLOWED' } },
    ]);
    asker = visitor('::1');
    expect(await save('游客')).toBe('NOT_SIGNED_IN');
    expect(await entries()).toHaveLength(3);
  });

  it('is not carried out while the log cannot be written', async () => {
    asker = everybody;
    await database.pool.query('alter table audit_log add constraint full_disk check (false) not valid');
    expect(await save('无痕')).toBe('AUDIT_UNAVAILABLE');
    await database.pool.query('alter table audit_log drop constraint full_disk');
    const { rows } = await database.pool.query("select name_zh from departments where code = 'water'");
    expect(rows).toEqual([{ name_zh: '水务' }]);
  });
});

onEachDatabase('the audit log as administrators are shown it', (database) => {
  let asker: Actor = everybody;
  const post = async (variables: Record<string, unknown>) => {
    const identify = async () => asker;
    const app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, identify });
    const response = await app.handle(graphqlRequest(ASK, variables));
    await app.close();
    return (await response.json()) as Answer;
  };
  const positions = async (actor: Actor, variables: Record<string, unknown> = {}) => {
    asker = actor;
    const { data, errors } = await post(variables);
    if (errors) return errors[0]!.extensions.code;
    return data.auditEntries.nodes.map(({ position }) => position);
  };

  const BETWEEN = { from: '', to: '' };
  beforeAll(async () => {
    const audit = new AuditLog(database.pool);
    const account = { kind: 'account', id: 'a-1', name: '示例网格员 1', role: 'grid_worker', address: '::1' } as const;
    const subject = { kind: 'case', id: 'c-1' };
    await audit.append(entryForTest({ jurisdiction: 'east', action: 'takeCaseStep', actor: account, subject }));
    await audit.append(entryForTest({ jurisdiction: 'west', action: 'takeCaseStep', outcome: 'begun' }));
    const {
      rows: [moment],
    } = await database.pool.query("select clock_timestamp()::timestamptz(3) + interval '1 ms' as now");
    BETWEEN.from = moment.now.toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await audit.append(entryForTest({ jurisdiction: null, action: 'session.begun', outcome: 'refused' }));
    await audit.append(
      entryForTest({ jurisdiction: 'east', action: 'takeCaseSteps', details: { subjects: ['c-1', 'c-2'] } }),
    );
    BETWEEN.to = new Date(Date.now() + 3_600_000).toISOString();
  });

  it('is all of a place to its administrator, and all there is to that of everything', async () => {
    expect(await positions(administrator(null))).toEqual([4, 3, 2, 1]);
    expect(await positions(administrator(null), { jurisdiction: 'west' })).toEqual([2]);
    expect(await positions(administrator('east'))).toEqual([4, 1]);
    expect(await positions(administrator('east', 'west'))).toEqual([4, 2, 1]);
    expect(await positions(administrator('east'), { jurisdiction: 'east' })).toEqual([4, 1]);
  });

  it('is to everybody else nothing but what he did himself', async () => {
    expect(await positions(administrator('east'), { jurisdiction: 'west' })).toEqual([]);
    const street = grantOf('administrator', { jurisdiction: 'east', region: '990001001' });
    const ended = grantOf('administrator', { validTo: new Date(Date.now() - 60_000) });
    for (const grants of [[], [grantOf('leader')], [grantOf('planner')], [street], [ended]]) {
      expect(await positions({ ...everybody, grants })).toEqual([]);
      expect(await positions({ ...everybody, grants, id: 'a-1' }, { jurisdiction: 'east' })).toEqual([1]);
      expect(await positions({ ...everybody, grants, mustChangePassword: true })).toBe('MUST_CHANGE_PASSWORD');
    }
    expect(await positions(visitor('::1'))).toBe('NOT_SIGNED_IN');
    expect(await positions({ ...everybody, kind: 'wall', grants: [grantOf('wall')] })).toBe('NOT_ALLOWED');
  });

  it('is searched by moment, actor, action, subject, outcome and words', async () => {
    const found = (filter: object) => positions(administrator(null), { filter });
    expect(await found({ window: BETWEEN })).toEqual([4, 3]);
    expect(await found({ actor: 'a-1' })).toEqual([1]);
    expect(await found({ actions: ['takeCaseStep', 'session.begun'] })).toEqual([3, 2, 1]);
    expect(await found({ actions: [] })).toEqual([]);
    expect(await found({ subject: 'c-1' })).toEqual([4, 1]);
    expect(await found({ outcomes: ['refused', 'begun'] })).toEqual([3, 2]);
    expect(await found({ text: '网格员' })).toEqual([1]);
    expect(await found({ text: 'CASESTEPS' })).toEqual([4]);
    expect(await found({ text: '%' })).toEqual([]);
    expect(await found({ subject: 'c-1', actions: ['takeCaseStep'], text: 'c-1' })).toEqual([1]);
  });

  it('is paged by position, however much is written in the meantime', async () => {
    asker = administrator(null);
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await post({ first: 1, after });
      seen.push(...data.auditEntries.nodes.map(({ position }) => position));
      after = data.auditEntries.pageInfo.endCursor;
      if (seen.length === 2) await new AuditLog(database.pool).append(entryForTest());
    } while (after !== null);
    expect(seen).toEqual([4, 3, 2, 1]);
    expect(await positions(asker, { after: 'x' })).toBe('BAD_PAGE_CURSOR');
    expect(await positions(asker, { first: 0 })).toBe('BAD_PAGE_SIZE');
  });

  describe('one by one', () => {
    it('tells who, what, when, from where and how', async () => {
      asker = administrator(null);
      const { data } = await post({ filter: { actor: 'a-1' } });
      expect(data.auditEntries.nodes).toMatchObject([
        {
          ...{ position: 1, jurisdiction: 'east', actorKind: 'account', actorId: 'a-1', actorName: '示例网格员 1' },
          ...{ role: 'grid_worker', address: '::1', action: 'takeCaseStep', subjectKind: 'case', subjectId: 'c-1' },
          ...{ outcome: 'done', details: '{}', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
        },
      ]);
    });
  });
});
