import { answerOnce } from '../../jobs/answer_once.ts';
import { makePhoto } from './make_photo.ts';

/** The thread of one photo, which is ended after it with whatever the photo did to its memory. */
answerOnce(makePhoto);
