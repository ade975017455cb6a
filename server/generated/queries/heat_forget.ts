/** Types generated for queries found in "sql/queries/heat_forget.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HeatForget' parameters type */
export interface IHeatForgetParams {
  fromDay: number;
  fromMinute: number;
  jurisdiction: string;
  levels: number;
  toDay: number;
  toMinute: number;
}

/** 'HeatForget' return type */
export type IHeatForgetResult = void;

/** 'HeatForget' query type */
export interface IHeatForgetQuery {
  params: IHeatForgetParams;
  result: IHeatForgetResult;
}

const heatForgetIR: Statement = {"usedParamSet":{"jurisdiction":true,"levels":true,"fromDay":true,"toDay":true,"fromMinute":true,"toMinute":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":202},{"a":507,"b":520}]},{"name":"levels","required":true,"transform":{"type":"scalar"},"locs":[{"a":228,"b":235}]},{"name":"fromDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":282},{"a":339,"b":347},{"a":412,"b":420}]},{"name":"toDay","required":true,"transform":{"type":"scalar"},"locs":[{"a":297,"b":303},{"a":366,"b":372},{"a":440,"b":446}]},{"name":"fromMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":536,"b":547}]},{"name":"toMinute","required":true,"transform":{"type":"scalar"},"locs":[{"a":562,"b":571}]}],"statement":"-- Throws away the counts of periods of 64 days (and of the shorter ones within), and what was not folded of them.\nwith forgotten as (\n  delete from heat_counts\n  where jurisdiction_code = :jurisdiction! and level between 0 and :levels! - 1\n    and ((span = 0 and period >= :fromDay! and period < :toDay!)\n      or (span = 1 and period >= :fromDay! / 8 and period < :toDay! / 8)\n      or (span = 2 and period >= :fromDay! / 64 and period < :toDay! / 64))\n)\ndelete from heat_deltas\nwhere jurisdiction_code = :jurisdiction! and minute >= :fromMinute! and minute < :toMinute!"};

/**
 * Query generated from SQL:
 * ```
 * -- Throws away the counts of periods of 64 days (and of the shorter ones within), and what was not folded of them.
 * with forgotten as (
 *   delete from heat_counts
 *   where jurisdiction_code = :jurisdiction! and level between 0 and :levels! - 1
 *     and ((span = 0 and period >= :fromDay! and period < :toDay!)
 *       or (span = 1 and period >= :fromDay! / 8 and period < :toDay! / 8)
 *       or (span = 2 and period >= :fromDay! / 64 and period < :toDay! / 64))
 * )
 * delete from heat_deltas
 * where jurisdiction_code = :jurisdiction! and minute >= :fromMinute! and minute < :toMinute!
 * ```
 */
export const heatForget = new NamedQuery<IHeatForgetParams,IHeatForgetResult>('heatForget', heatForgetIR);
