import { createRequire } from 'node:module';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Role } from '../../geodata/access/roles.ts';
import type { Problem } from '../../geodata/problem.ts';
import type { Context } from '../context.ts';
import type { CaseRow, ChangeRow } from '../rows.ts';
import { notAllowed } from './access_problems.ts';
import { isHeldAt } from './actor.ts';
import { type CaseScope, isInScope } from './case_scope.ts';
import { refusalFor } from './judge_right.ts';
import type { Right } from './right.ts';
import { RIGHTS, USES_SCENARIO } from './rights.ts';

// Yoga's very instance, whose classes its schema is made of: an import may be resolved to the package's other build.
const { defaultFieldResolver, getNamedType, isListType, isNonNullType, isObjectType } = createRequire(import.meta.url)(
  'graphql',
) as typeof import('graphql');

type Field = GraphQLField<unknown, Context>;
type Resolve = NonNullable<Field['resolve']>;

export interface GuardOptions {
  /** Runs every mutation that its right allows. */
  readonly onMutation: (field: string, args: object, context: Context, run: () => Promise<unknown>) => Promise<unknown>;
  /** Hears of every mutation that its right refuses, before whoever asked does. */
  readonly onRefused: (field: string, args: object, context: Context, refusal: Problem) => Promise<void>;
}

/**
 * Puts the table of rights before every field of a schema, and the scope of cases before every value of the type Case.
 * A field that follows its object is left as it is, so that it costs nothing.
 *
 *     mutation or query → right of the field → (mutation: written down) → resolver → scope of the cases answered
 *
 * @throws RangeError where a field has no row in the table, or a row no field.
 */
export function guardSchema<Schema extends GraphQLSchema>(schema: Schema, options: GuardOptions): Schema {
  checkTable(schema);
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields()) as Field[]) {
      const right = RIGHTS[type.name]![field.name]!;
      const judged = judge(type.name, field, right);
      if (type.name === 'Mutation') guardMutation(field, judged, options);
      else if (type.name === 'Subscription') guardSubscription(field, judged);
      else guardField(type.name, field, right, judged);
    }
  }
  return schema;
}

/** What a field is asked for, and why it may not be had; null where it may. */
type Judge = (source: unknown, args: object, context: Context) => Problem | null;

function judge(type: string, { name, args }: Field, right: Right): Judge {
  const what = /^(Query|Mutation|Subscription)$/.test(type) ? name : `${type}.${name}`;
  const usesReach = args.some((arg) => getNamedType(arg.type).name === 'ReachInput');
  return (source, given, { actor }) => {
    const place = placeOf(type, source, given);
    const refusal = refusalFor(actor, right, place, what);
    if (refusal || !usesReach || !(given as { reach?: { scenario?: string | null } }).reach?.scenario) return refusal;
    return refusalFor(actor, USES_SCENARIO, place, `${what}(scenario)`);
  };
}

/** The place that is asked about: of the argument, or that the object belongs to. */
function placeOf(type: string, source: unknown, args: object): string | null {
  const { jurisdiction = null } = args as { jurisdiction?: string | null };
  if (type === 'Query' || type === 'Mutation' || type === 'Subscription') return jurisdiction;
  const { code, jurisdictionCode } = source as { code: string; jurisdictionCode?: string };
  // A row that does not say whose it is belongs to no place that anybody has a right in.
  return type === 'Jurisdiction' ? code : (jurisdictionCode ?? '');
}

function guardMutation(field: Field, judged: Judge, { onMutation, onRefused }: GuardOptions): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    const refusal = judged(source, args, context);
    if (refusal) {
      await onRefused(field.name, args, context, refusal);
      throw refusal;
    }
    return onMutation(field.name, args, context, async () => resolve(source, args, context, info));
  };
}

function guardSubscription(field: Field, judged: Judge): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  if (!subscribe) throw new RangeError(`The subscription '${field.name}' has nothing that it is told by.`);
  field.subscribe = (source, args, context, info) => {
    const refusal = judged(source, args, context);
    if (refusal) throw refusal;
    return subscribe(source, args, context, info);
  };
  // Told again and again: the right may have ended since.
  field.resolve = (source, args, context, info) => {
    const refusal = judged(source, args, context);
    if (refusal) throw refusal;
    return resolve(source, args, context, info);
  };
}

function guardField(type: string, field: Field, right: Right, judged: Judge): void {
  const scoped = scopedResolve(type, field);
  const resolve = scoped ?? field.resolve ?? defaultFieldResolver;
  if (right.of === 'hidden') {
    const { from, shown } = right;
    field.resolve = (source, args, context, info) => {
      const isHidden = isOnly(context, from, placeOf(type, source, args));
      return isHidden ? shown : resolve(source, args, context, info);
    };
    return;
  }
  const usesReach = field.args.some((arg) => getNamedType(arg.type).name === 'ReachInput');
  if ((right.of === 'follows' || right.of === 'anyone') && !usesReach) {
    if (scoped) field.resolve = scoped;
    return;
  }
  field.resolve = (source, args, context, info) => {
    const refusal = judged(source, args, context);
    if (refusal) throw refusal;
    return resolve(source, args, context, info);
  };
}

/** Whether the asker holds none but these roles in the place. */
function isOnly({ actor }: Context, roles: readonly Role[], place: string | null): boolean {
  // For every row of every list: nothing is made anew.
  const now = Date.now();
  return !actor.grants.some((grant) => !roles.includes(grant.role) && isHeldAt(grant, now, place));
}

/** A field whose value is cases, or holds them in a union: those out of scope are taken out of it. Null: it has none. */
function scopedResolve(type: string, { name, type: returned, resolve = defaultFieldResolver }: Field): Resolve | null {
  const named = getNamedType(returned).name;
  if (named === 'Change')
    return inScope(resolve, (changes, context) => visibleChanges(changes as ChangeRow[], context));
  if (named !== 'Case') return null;
  const isNullable = !isNonNullType(returned);
  const isList = isListType(isNonNullType(returned) ? returned.ofType : returned);
  return inScope(resolve, async (value, context) => {
    if (isList) return visibleCases(value as readonly CaseRow[], context);
    if (value === null || value === undefined) return null;
    const row = value as CaseRow;
    if (isInScope(await scopeOf(context, row.jurisdictionCode), row)) return row;
    if (isNullable) return null;
    throw notAllowed(`${type}.${name}`, row.jurisdictionCode);
  });
}

function inScope(resolve: Resolve, narrow: (value: unknown, context: Context) => Promise<unknown>): Resolve {
  return async (source, args, context, info) => narrow(await resolve(source, args, context, info), context);
}

function scopeOf({ access, actor }: Context, jurisdiction: string): Promise<CaseScope> {
  return access.scopeOf(actor, jurisdiction);
}

/** Cases that the asker may see. */
export async function visibleCases<Row extends CaseRow>(
  rows: readonly Row[],
  context: Context,
): Promise<readonly Row[]> {
  const places = [...new Set(rows.map(({ jurisdictionCode }) => jurisdictionCode))];
  const scopes = new Map(
    await Promise.all(places.map(async (place) => [place, await scopeOf(context, place)] as const)),
  );
  return rows.filter((row) => isInScope(scopes.get(row.jurisdictionCode)!, row));
}

/** Changes of what the asker may see. */
async function visibleChanges(changes: readonly ChangeRow[], context: Context): Promise<readonly ChangeRow[]> {
  const { actor } = context;
  const cases = new Set(
    await visibleCases(
      changes.flatMap((change) => ('case' in change ? [change.case] : [])),
      context,
    ),
  );
  const may = (field: string, place: string) => refusalFor(actor, RIGHTS.Jurisdiction![field]!, place, field) === null;
  return changes.filter((change) => {
    switch (change.kind) {
      case 'case':
      case 'deadline':
        return cases.has(change.case);
      case 'hotspot':
        return may('hotspotRun', change.run.jurisdictionCode);
      case 'scenario':
        return may('scenario', change.jurisdictionCode);
      case 'redraw':
        return may('redraw', change.jurisdictionCode);
      default:
        return true;
    }
  });
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];
}

/** @throws RangeError naming the first field without a row, or row without a field. */
function checkTable(schema: GraphQLSchema): void {
  const fields = objectTypes(schema).flatMap((type) =>
    Object.keys(type.getFields()).map((name) => `${type.name}.${name}`),
  );
  const rowed = Object.entries(RIGHTS).flatMap(([type, of]) => Object.keys(of).map((name) => `${type}.${name}`));
  const [hasField, hasRow] = [new Set(fields), new Set(rowed)];
  const bare = fields.find((name) => !hasRow.has(name));
  if (bare) throw new RangeError(`The table of rights has no row for ${bare} (server/access/rights.ts).`);
  const idle = rowed.find((name) => !hasField.has(name));
  if (idle) throw new RangeError(`The table of rights has a row for ${idle}, which the schema does not know.`);
}
