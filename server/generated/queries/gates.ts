/** Types generated for queries found in "sql/queries/gates.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Gates' parameters type */
export interface IGatesParams {
  ids?: readonly (string | null)[] | null | void;
  jurisdiction: string;
}

/** 'Gates' return type */
export interface IGatesResult {
  access: string;
  compoundNameEn: string | null;
  compoundNameZh: string | null;
  connected: boolean;
  id: string;
  latitude: number;
  longitude: number;
  openingHours: string | null;
}

/** 'Gates' query type */
export interface IGatesQuery {
  params: IGatesParams;
  result: IGatesResult;
}

const gatesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":621,"b":634}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":643,"b":646},{"a":678,"b":681}]}],"statement":"-- A gate is connected where a street that people walk on has its node, which lies where the gate stands.\nselect g.id, ST_X(g.position) as \"longitude!\", ST_Y(g.position) as \"latitude!\", g.access, g.opening_hours,\n  c.name_zh as \"compound_name_zh?\", c.name_en as \"compound_name_en?\",\n  exists (\n    select from streets s\n    where s.jurisdiction_code = g.jurisdiction_code and s.walk <> 'no' and s.line && ST_Expand(g.position, 0.00001)\n      and g.node = any(s.nodes)\n  ) as \"connected!\"\nfrom gates g\nleft join compounds c on c.jurisdiction_code = g.jurisdiction_code and c.id = g.compound_id\nwhere g.jurisdiction_code = :jurisdiction!\n  and (:ids::text[] is null or g.id = any(:ids))\norder by g.id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- A gate is connected where a street that people walk on has its node, which lies where the gate stands.
 * select g.id, ST_X(g.position) as "longitude!", ST_Y(g.position) as "latitude!", g.access, g.opening_hours,
 *   c.name_zh as "compound_name_zh?", c.name_en as "compound_name_en?",
 *   exists (
 *     select from streets s
 *     where s.jurisdiction_code = g.jurisdiction_code and s.walk <> 'no' and s.line && ST_Expand(g.position, 0.00001)
 *       and g.node = any(s.nodes)
 *   ) as "connected!"
 * from gates g
 * left join compounds c on c.jurisdiction_code = g.jurisdiction_code and c.id = g.compound_id
 * where g.jurisdiction_code = :jurisdiction!
 *   and (:ids::text[] is null or g.id = any(:ids))
 * order by g.id collate "C"
 * ```
 */
export const gates = new NamedQuery<IGatesParams,IGatesResult>('gates', gatesIR);
