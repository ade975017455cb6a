/** Types generated for queries found in "sql/queries/wall_layout_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'WallLayoutSave' parameters type */
export interface IWallLayoutSaveParams {
  jurisdiction: string;
  layout: Json;
  screenSet: string;
}

/** 'WallLayoutSave' return type */
export interface IWallLayoutSaveResult {
  layout: Json;
  savedAt: Date;
  screenSet: string;
}

/** 'WallLayoutSave' query type */
export interface IWallLayoutSaveQuery {
  params: IWallLayoutSaveParams;
  result: IWallLayoutSaveResult;
}

const wallLayoutSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"screenSet":true,"layout":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":73,"b":86}]},{"name":"screenSet","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":99}]},{"name":"layout","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":109}]}],"statement":"insert into wall_layouts (jurisdiction_code, screen_set, layout)\nvalues (:jurisdiction!, :screenSet!, :layout!)\non conflict (jurisdiction_code, screen_set) do update set layout = excluded.layout, saved_at = now()\nreturning screen_set, layout, saved_at"};

/**
 * Query generated from SQL:
 * ```
 * insert into wall_layouts (jurisdiction_code, screen_set, layout)
 * values (:jurisdiction!, :screenSet!, :layout!)
 * on conflict (jurisdiction_code, screen_set) do update set layout = excluded.layout, saved_at = now()
 * returning screen_set, layout, saved_at
 * ```
 */
export const wallLayoutSave = new NamedQuery<IWallLayoutSaveParams,IWallLayoutSaveResult>('wallLayoutSave', wallLayoutSaveIR);
