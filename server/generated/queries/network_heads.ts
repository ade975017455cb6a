/** Types generated for queries found in "sql/queries/network_heads.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'NetworkHeads' parameters type */
export type INetworkHeadsParams = void;

/** 'NetworkHeads' return type */
export interface INetworkHeadsResult {
  digest: string;
  head: Buffer;
  jurisdictionCode: string;
}

/** 'NetworkHeads' query type */
export interface INetworkHeadsQuery {
  params: INetworkHeadsParams;
  result: INetworkHeadsResult;
}

const networkHeadsIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- The digest and the first bytes of every street network: its magic number and its version.\nselect jurisdiction_code, digest, substring(buffer from 1 for 8) as \"head!\"\nfrom street_networks\norder by jurisdiction_code"};

/**
 * Query generated from SQL:
 * ```
 * -- The digest and the first bytes of every street network: its magic number and its version.
 * select jurisdiction_code, digest, substring(buffer from 1 for 8) as "head!"
 * from street_networks
 * order by jurisdiction_code
 * ```
 */
export const networkHeads = new NamedQuery<INetworkHeadsParams,INetworkHeadsResult>('networkHeads', networkHeadsIR);
