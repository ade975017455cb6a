import { useEffect, useMemo, useRef } from 'react';
import { MAX_PHOTOS } from '../../../../geodata/cases/step_parts.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { DraftPhoto } from '../data/draft.ts';
import { usePhone } from '../data/phone_context.ts';
import { MOST_PHOTO_MEGABYTES } from './draft_problems.ts';
import { Part } from './part.tsx';

const MEGABYTE = 1024 * 1024;
const ACCEPTED = 'image/jpeg,image/png,image/webp';

/** Photos from the camera or the album, sent already while the rest is put down. */
export function PhotoPart({ problem }: { readonly problem: string | null }) {
  const { words, language, format } = useSpeech();
  const { photos: texts } = words.report;
  const { store, reports } = usePhone();
  const { draft, photoProblems, photosSending } = reports;
  const most = format.count(MOST_PHOTO_MEGABYTES);
  const [why] = photoProblems.map(({ name, refusal }) =>
    refusal ? texts.refused(name, refusal[language]) : texts.tooLarge(name, most),
  );
  const add = (files: readonly File[]) => void store.addPhotos(files, MOST_PHOTO_MEGABYTES * MEGABYTE);
  return (
    <Part name="photos" label={texts.label} problem={why ?? problem}>
      <ul className="shots">
        {draft.photos.map((photo, i) => (
          <Shot
            key={photo.id}
            photo={photo}
            number={format.count(i + 1)}
            isSending={photosSending > 0}
            onRemove={() => store.removePhoto(photo.id)}
          />
        ))}
        {draft.photos.length < MAX_PHOTOS && (
          <>
            <li>
              <FileButton label={texts.take} isCamera onFiles={add} />
            </li>
            <li>
              <FileButton label={texts.choose} onFiles={add} />
            </li>
          </>
        )}
      </ul>
      <small className="report__hint">{texts.hint(format.count(MAX_PHOTOS), most)}</small>
    </Part>
  );
}

interface ShotProps {
  readonly photo: DraftPhoto;
  readonly number: string;
  readonly isSending: boolean;
  readonly onRemove: () => void;
}

function Shot({ photo, number, isSending, onRemove }: ShotProps) {
  const { photos: texts } = useSpeech().words.report;
  const url = useMemo(() => URL.createObjectURL(photo.file), [photo.file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <li className="shot" data-sent={photo.sent !== null}>
      <img src={photo.sent?.thumbnailUrl ?? url} alt={texts.photo(number)} />
      {!photo.sent && <small>{isSending ? texts.sending : texts.unsent}</small>}
      <button
        type="button"
        className="button button--bare shot__remove"
        aria-label={texts.remove(number)}
        title={texts.remove(number)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

interface FileButtonProps {
  readonly label: string;
  /** True: the phone's camera opens. */
  readonly isCamera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FileButton({ label, isCamera = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept={ACCEPTED}
        {...(isCamera ? { capture: 'environment' } : { multiple: true })}
        data-input={isCamera ? 'camera' : 'album'}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <button type="button" className="shots__add" onClick={() => input.current?.click()}>
        <Icon name={isCamera ? 'photo' : 'copies'} />
        {label}
      </button>
    </>
  );
}
