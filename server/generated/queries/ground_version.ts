/** Types generated for queries found in "sql/queries/ground_version.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'GroundVersion' parameters type */
export interface IGroundVersionParams {
  jurisdiction: string;
}

/** 'GroundVersion' return type */
export interface IGroundVersionResult {
  groundDigest: string;
  networkDigest: string | null;
  regionsVersion: string;
}

/** 'GroundVersion' query type */
export interface IGroundVersionQuery {
  params: IGroundVersionParams;
  result: IGroundVersionResult;
}

const groundVersionIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":399,"b":412}]}],"statement":"-- Changes whenever the ground is loaded anew or a region gets a new version.\nselect j.ground_digest, r.version as \"regions_version!\", n.digest as \"network_digest?\"\nfrom jurisdictions j\nleft join street_networks n on n.jurisdiction_code = j.code\ncross join lateral (\n  select coalesce(max(id), 0) || '.' || count(valid_to) as version from regions where jurisdiction_code = j.code\n) r\nwhere j.code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * -- Changes whenever the ground is loaded anew or a region gets a new version.
 * select j.ground_digest, r.version as "regions_version!", n.digest as "network_digest?"
 * from jurisdictions j
 * left join street_networks n on n.jurisdiction_code = j.code
 * cross join lateral (
 *   select coalesce(max(id), 0) || '.' || count(valid_to) as version from regions where jurisdiction_code = j.code
 * ) r
 * where j.code = :jurisdiction!
 * ```
 */
export const groundVersion = new NamedQuery<IGroundVersionParams,IGroundVersionResult>('groundVersion', groundVersionIR);
