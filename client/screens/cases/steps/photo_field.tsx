import { useRef, useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { PhotoRefused, type SentPhoto, sendPhoto } from '../../../parts/send_photo.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useDesk } from '../data/desk_context.ts';

export interface PhotoFieldProps {
  readonly photos: readonly SentPhoto[];
  readonly onPhotos: (change: (before: readonly SentPhoto[]) => readonly SentPhoto[]) => void;
}

/** Photos that go with a step or report: sent as they are chosen, so that the step itself is quick. */
export function PhotoField({ photos, onPhotos }: PhotoFieldProps) {
  const { words, language } = useSpeech();
  const { steps, labelled } = words.desk;
  const { place } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (files: readonly File[]) => {
    setProblem(null);
    setSending((count) => count + files.length);
    for (const file of files) {
      try {
        const sent = await sendPhoto(place.code, file);
        onPhotos((before) => [...before.filter(({ hash }) => hash !== sent.hash), sent]);
      } catch (error) {
        const said = error instanceof PhotoRefused ? error[language] : null;
        setProblem(labelled(file.name, said ?? words.states.failedNetwork));
      } finally {
        setSending((count) => count - 1);
      }
    }
  };
  return (
    <div className="photo-field">
      {photos.map(({ hash, thumbnailUrl }) => (
        <span key={hash} className="photo-field__photo">
          <img src={thumbnailUrl} alt="" />
          <button
            type="button"
            className="button button--bare"
            aria-label={steps.photoRemove}
            title={steps.photoRemove}
            onClick={() => onPhotos((before) => before.filter((other) => other.hash !== hash))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        accept="image/jpeg,image/png,image/webp"
        multiple
        aria-label={steps.photosAdd}
        onChange={(event) => {
          void send([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <button type="button" className="button button--line" onClick={() => input.current?.click()}>
        <Icon name="photo" />
        {sending > 0 ? steps.photosSending : steps.photosAdd}
      </button>
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
