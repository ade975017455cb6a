/** Types generated for queries found in "sql/queries/redraw_staff_back.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

/** 'RedrawStaffBack' parameters type */
export interface IRedrawStaffBackParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
  moment: DateOrString;
}

/** 'RedrawStaffBack' return type */
export interface IRedrawStaffBackResult {
  code: string;
  formerCode: string;
}

/** 'RedrawStaffBack' query type */
export interface IRedrawStaffBackQuery {
  params: IRedrawStaffBackParams;
  result: IRedrawStaffBackResult;
}

const redrawStaffBackIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true,"ids":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":237,"b":244},{"a":412,"b":419}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":355,"b":368}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":443,"b":447}]}],"statement":"-- Where those who now work in grids worked until a moment: the code of their grid then.\nselect m.code, b.code as \"former_code!\"\nfrom staff m\njoin staff f on f.jurisdiction_code = m.jurisdiction_code and f.code = m.code and f.valid_to = :moment!\njoin regions b on b.jurisdiction_code = f.jurisdiction_code and b.id = f.grid_id\nwhere m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.valid_from = :moment!\n  and m.grid_id = any(:ids!::float8[]::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Where those who now work in grids worked until a moment: the code of their grid then.
 * select m.code, b.code as "former_code!"
 * from staff m
 * join staff f on f.jurisdiction_code = m.jurisdiction_code and f.code = m.code and f.valid_to = :moment!
 * join regions b on b.jurisdiction_code = f.jurisdiction_code and b.id = f.grid_id
 * where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.valid_from = :moment!
 *   and m.grid_id = any(:ids!::float8[]::bigint[])
 * ```
 */
export const redrawStaffBack = new NamedQuery<IRedrawStaffBackParams,IRedrawStaffBackResult>('redrawStaffBack', redrawStaffBackIR);
