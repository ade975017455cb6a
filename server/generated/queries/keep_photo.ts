/** Types generated for queries found in "sql/queries/keep_photo.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'KeepPhoto' parameters type */
export interface IKeepPhotoParams {
  account?: string | null | void;
  body: Buffer;
  hash: string;
  height: number;
  jurisdiction: string;
  latitude?: number | null | void;
  longitude?: number | null | void;
  mediaType: string;
  takenAt?: DateOrString | null | void;
  thumbnail: Buffer;
  width: number;
}

/** 'KeepPhoto' return type */
export type IKeepPhotoResult = void;

/** 'KeepPhoto' query type */
export interface IKeepPhotoQuery {
  params: IKeepPhotoParams;
  result: IKeepPhotoResult;
}

const keepPhotoIR: Statement = {"usedParamSet":{"jurisdiction":true,"hash":true,"mediaType":true,"width":true,"height":true,"body":true,"thumbnail":true,"longitude":true,"latitude":true,"takenAt":true,"account":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":270}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":273,"b":278}]},{"name":"mediaType","required":true,"transform":{"type":"scalar"},"locs":[{"a":281,"b":291}]},{"name":"width","required":true,"transform":{"type":"scalar"},"locs":[{"a":294,"b":300}]},{"name":"height","required":true,"transform":{"type":"scalar"},"locs":[{"a":303,"b":310}]},{"name":"body","required":true,"transform":{"type":"scalar"},"locs":[{"a":313,"b":318}]},{"name":"thumbnail","required":true,"transform":{"type":"scalar"},"locs":[{"a":321,"b":331}]},{"name":"longitude","required":false,"transform":{"type":"scalar"},"locs":[{"a":346,"b":355},{"a":410,"b":419}]},{"name":"latitude","required":false,"transform":{"type":"scalar"},"locs":[{"a":430,"b":438}]},{"name":"takenAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":465,"b":472}]},{"name":"account","required":false,"transform":{"type":"scalar"},"locs":[{"a":488,"b":495}]}],"statement":"-- One that is there already is as good as new: whoever sent it again has a day to name it. Its first place and moment stay.\ninsert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail, position, taken_at, account_id)\nvalues (\n  :jurisdiction!, :hash!, :mediaType!, :width!, :height!, :body!, :thumbnail!,\n  case when :longitude::float8 is not null\n    then ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326)\n  end,\n  :takenAt::timestamptz, :account::text::uuid)\non conflict (jurisdiction_code, hash) do update set uploaded_at = now(),\n  account_id = coalesce(excluded.account_id, photos.account_id)"};

/**
 * Query generated from SQL:
 * ```
 * -- One that is there already is as good as new: whoever sent it again has a day to name it. Its first place and moment stay.
 * insert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail, position, taken_at, account_id)
 * values (
 *   :jurisdiction!, :hash!, :mediaType!, :width!, :height!, :body!, :thumbnail!,
 *   case when :longitude::float8 is not null
 *     then ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326)
 *   end,
 *   :takenAt::timestamptz, :account::text::uuid)
 * on conflict (jurisdiction_code, hash) do update set uploaded_at = now(),
 *   account_id = coalesce(excluded.account_id, photos.account_id)
 * ```
 */
export const keepPhoto = new NamedQuery<IKeepPhotoParams,IKeepPhotoResult>('keepPhoto', keepPhotoIR);
