import { useState } from 'react';
import type { PhotoFieldsFragment } from '../../generated/operations.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

/** Photos in small; a press shows one large. */
export function CasePhotos({ photos }: { readonly photos: readonly PhotoFieldsFragment[] }) {
  const { case: texts } = useSpeech().words.desk;
  const [shown, setShown] = useState<number | null>(null);
  const large = shown === null ? undefined : photos[shown];
  return (
    <fieldset className="photos" aria-label={texts.photos}>
      {photos.map((photo, i) => (
        <button
          key={photo.hash}
          type="button"
          className="photos__photo"
          aria-label={texts.enlarge(String(i + 1))}
          onClick={() => setShown(i)}
        >
          <img src={photo.thumbnailUrl} alt={texts.photo(String(i + 1))} loading="lazy" />
        </button>
      ))}
      {large && (
        <Dialog title={texts.photo(String(shown! + 1))} className="dialog--photo" onClose={() => setShown(null)}>
          <img src={large.url} width={large.width} height={large.height} alt={texts.photo(String(shown! + 1))} />
        </Dialog>
      )}
    </fieldset>
  );
}
