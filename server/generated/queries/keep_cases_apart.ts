/** Types generated for queries found in "sql/queries/keep_cases_apart.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'KeepCasesApart' parameters type */
export interface IKeepCasesApartParams {
  actor: string;
  case: string;
  jurisdiction: string;
  other: string;
}

/** 'KeepCasesApart' return type */
export interface IKeepCasesApartResult {
  caseId: string;
}

/** 'KeepCasesApart' query type */
export interface IKeepCasesApartQuery {
  params: IKeepCasesApartParams;
  result: IKeepCasesApartResult;
}

const keepCasesApartIR: Statement = {"usedParamSet":{"actor":true,"jurisdiction":true,"case":true,"other":true},"params":[{"name":"actor","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":99}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":175}]},{"name":"case","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":200},{"a":303,"b":308}]},{"name":"other","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":235},{"a":268,"b":274}]}],"statement":"-- Whichever of the two stands first in the pair.\nupdate case_duplicates set kept_apart_by = :actor!, kept_apart_at = clock_timestamp()\nwhere jurisdiction_code = :jurisdiction!\n  and ((case_id = :case!::text::uuid and other_id = :other!::text::uuid)\n    or (case_id = :other!::text::uuid and other_id = :case!::text::uuid))\nreturning case_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Whichever of the two stands first in the pair.
 * update case_duplicates set kept_apart_by = :actor!, kept_apart_at = clock_timestamp()
 * where jurisdiction_code = :jurisdiction!
 *   and ((case_id = :case!::text::uuid and other_id = :other!::text::uuid)
 *     or (case_id = :other!::text::uuid and other_id = :case!::text::uuid))
 * returning case_id
 * ```
 */
export const keepCasesApart = new NamedQuery<IKeepCasesApartParams,IKeepCasesApartResult>('keepCasesApart', keepCasesApartIR);
