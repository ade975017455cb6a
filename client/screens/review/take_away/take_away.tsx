import type { RefObject } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import type { MapStageHandle } from '../../../map/map_stage_props.ts';
import { CopyButton } from '../../../parts/copy_button.tsx';
import { saveFile } from '../../../parts/files/save_file.ts';
import { useFileMaking } from '../../../parts/files/use_file_making.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { Place } from '../../data/use_places.ts';
import { type ViewState, writeView } from '../../view/view_state.ts';
import { reportAddress } from './report_address.ts';
import './take_away.css';

type What = 'pdf' | 'xlsx' | 'picture';

/** Pixels across: what is called 4K. */
const PICTURE_WIDTH = 3840;

export interface TakeAwayProps {
  readonly place: Place;
  readonly view: ViewState;
  /** Code of the category that is shown, also where nobody asked for one. */
  readonly category: string | null;
  readonly map: RefObject<MapStageHandle | null>;
}

/** The review as files, the map as a picture, and a link that opens this view. */
export function TakeAway({ place, view, category, map }: TakeAwayProps) {
  const { words, name } = useSpeech();
  const { sees } = useMyself();
  const take = words.takeAway;
  const files = useFileMaking();

  const ask = (what: What) => {
    if (what === 'picture') return files.make(take.picture, savePicture);
    return files.fetch(take[what], reportAddress(view, place.code, category, what));
  };
  const savePicture = async (): Promise<string | null> => {
    const picture = (await map.current?.picture(PICTURE_WIDTH)) ?? null;
    if (picture === null) return take.noPicture;
    saveFile(picture, `${name(place.name)}.png`);
    return null;
  };
  const link = () => {
    const query = writeView({ ...view, place: place.code, category });
    return `${window.location.origin}/review?${query}`;
  };
  const button = (what: What) => (
    <button type="button" className="button" disabled={files.making !== null} onClick={() => void ask(what)}>
      <Icon name={what === 'picture' ? 'photo' : 'import'} />
      {take[what]}
    </button>
  );
  return (
    <section className="take-away" aria-label={take.label} aria-busy={files.making !== null}>
      {sees('people') && sees('figures') && button('pdf')}
      {sees('people') && sees('figures') && button('xlsx')}
      {button('picture')}
      <CopyButton text={link} label={take.link} labelCopied={take.linkCopied} icon="link" />
      <p className={files.said?.isProblem ? 'take-away__problem' : ''} role="status">
        {files.said?.text}
      </p>
    </section>
  );
}
