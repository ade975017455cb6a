/** Types generated for queries found in "sql/queries/grant_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'GrantAdd' parameters type */
export interface IGrantAddParams {
  accountId: string;
  department?: string | null | void;
  grantedBy?: string | null | void;
  id: string;
  jurisdiction?: string | null | void;
  region?: string | null | void;
  role: string;
  validFrom?: DateOrString | null | void;
  validTo?: DateOrString | null | void;
}

/** 'GrantAdd' return type */
export type IGrantAddResult = void;

/** 'GrantAdd' query type */
export interface IGrantAddQuery {
  params: IGrantAddParams;
  result: IGrantAddResult;
}

const grantAddIR: Statement = {"usedParamSet":{"id":true,"accountId":true,"role":true,"jurisdiction":true,"region":true,"department":true,"validFrom":true,"validTo":true,"grantedBy":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":136}]},{"name":"accountId","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":161}]},{"name":"role","required":true,"transform":{"type":"scalar"},"locs":[{"a":176,"b":181}]},{"name":"jurisdiction","required":false,"transform":{"type":"scalar"},"locs":[{"a":184,"b":196}]},{"name":"region","required":false,"transform":{"type":"scalar"},"locs":[{"a":199,"b":205}]},{"name":"department","required":false,"transform":{"type":"scalar"},"locs":[{"a":208,"b":218}]},{"name":"validFrom","required":false,"transform":{"type":"scalar"},"locs":[{"a":232,"b":241}]},{"name":"validTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":265,"b":272}]},{"name":"grantedBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":311,"b":320}]}],"statement":"insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, valid_to, granted_by)\nvalues (:id!::text::uuid, :accountId!::text::uuid, :role!, :jurisdiction, :region, :department,\n  coalesce(:validFrom::timestamptz, now()), :validTo, (select id from accounts where id = :grantedBy::text::uuid))"};

/**
 * Query generated from SQL:
 * ```
 * insert into grants (id, account_id, role, jurisdiction_code, region_code, department_code, valid_from, valid_to, granted_by)
 * values (:id!::text::uuid, :accountId!::text::uuid, :role!, :jurisdiction, :region, :department,
 *   coalesce(:validFrom::timestamptz, now()), :validTo, (select id from accounts where id = :grantedBy::text::uuid))
 * ```
 */
export const grantAdd = new NamedQuery<IGrantAddParams,IGrantAddResult>('grantAdd', grantAddIR);
