import { type HotlineOptions, readHotline } from '../../../geodata/formats/hotline/read_hotline.ts';
import { answerOnce } from '../../jobs/answer_once.ts';

/** The thread of one file. */
answerOnce(({ bytes, options }: { readonly bytes: Uint8Array; readonly options: HotlineOptions }) =>
  readHotline(bytes, options),
);
