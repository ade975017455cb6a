/** Types generated for queries found in "sql/queries/redraw_rename.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawRename' parameters type */
export interface IRedrawRenameParams {
  id: string;
  jurisdiction: string;
  name: string;
}

/** 'RedrawRename' return type */
export interface IRedrawRenameResult {
  told: string;
}

/** 'RedrawRename' query type */
export interface IRedrawRenameQuery {
  params: IRedrawRenameParams;
  result: IRedrawRenameResult;
}

const redrawRenameIR: Statement = {"usedParamSet":{"name":true,"jurisdiction":true,"id":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":110}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":151}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":165}]}],"statement":"-- A name is no step of its life, but every list shows it.\nwith renamed as (\n  update redraws set name = :name! where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid\n    and state not in ('deleted', 'in_effect', 'rolled_back')\n  returning jurisdiction_code, id\n), logged as (\n  insert into change_log (jurisdiction_code, kind, subject_id) select jurisdiction_code, 'redraw', id::text from renamed\n  returning position\n)\nselect pg_notify('change_log', '')::text as \"told!\" from logged"};

/**
 * Query generated from SQL:
 * ```
 * -- A name is no step of its life, but every list shows it.
 * with renamed as (
 *   update redraws set name = :name! where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid
 *     and state not in ('deleted', 'in_effect', 'rolled_back')
 *   returning jurisdiction_code, id
 * ), logged as (
 *   insert into change_log (jurisdiction_code, kind, subject_id) select jurisdiction_code, 'redraw', id::text from renamed
 *   returning position
 * )
 * select pg_notify('change_log', '')::text as "told!" from logged
 * ```
 */
export const redrawRename = new NamedQuery<IRedrawRenameParams,IRedrawRenameResult>('redrawRename', redrawRenameIR);
