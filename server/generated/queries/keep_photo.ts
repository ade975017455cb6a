/** Types generated for queries found in "sql/queries/keep_photo.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'KeepPhoto' parameters type */
export interface IKeepPhotoParams {
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

const keepPhotoIR: Statement = {"usedParamSet":{"jurisdiction":true,"hash":true,"mediaType":true,"width":true,"height":true,"body":true,"thumbnail":true,"longitude":true,"latitude":true,"takenAt":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":258}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":266}]},{"name":"mediaType","required":true,"transform":{"type":"scalar"},"locs":[{"a":269,"b":279}]},{"name":"width","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":288}]},{"name":"height","required":true,"transform":{"type":"scalar"},"locs":[{"a":291,"b":298}]},{"name":"body","required":true,"transform":{"type":"scalar"},"locs":[{"a":301,"b":306}]},{"name":"thumbnail","required":true,"transform":{"type":"scalar"},"locs":[{"a":309,"b":319}]},{"name":"longitude","required":false,"transform":{"type":"scalar"},"locs":[{"a":334,"b":343},{"a":398,"b":407}]},{"name":"latitude","required":false,"transform":{"type":"scalar"},"locs":[{"a":418,"b":426}]},{"name":"takenAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":453,"b":460}]}],"statement":"-- One that is there already is as good as new: whoever sent it again has a day to name it. Its first place and moment stay.\ninsert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail, position, taken_at)\nvalues (\n  :jurisdiction!, :hash!, :mediaType!, :width!, :height!, :body!, :thumbnail!,\n  case when :longitude::float8 is not null\n    then ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326)\n  end,\n  :takenAt::timestamptz)\non conflict (jurisdiction_code, hash) do update set uploaded_at = now()"};

/**
 * Query generated from SQL:
 * ```
 * -- One that is there already is as good as new: whoever sent it again has a day to name it. Its first place and moment stay.
 * insert into photos (jurisdiction_code, hash, media_type, width, height, body, thumbnail, position, taken_at)
 * values (
 *   :jurisdiction!, :hash!, :mediaType!, :width!, :height!, :body!, :thumbnail!,
 *   case when :longitude::float8 is not null
 *     then ST_SetSRID(ST_MakePoint(:longitude::float8, :latitude::float8), 4326)
 *   end,
 *   :takenAt::timestamptz)
 * on conflict (jurisdiction_code, hash) do update set uploaded_at = now()
 * ```
 */
export const keepPhoto = new NamedQuery<IKeepPhotoParams,IKeepPhotoResult>('keepPhoto', keepPhotoIR);
