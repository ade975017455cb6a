import { isStageName } from '../../../../geodata/wall/stage.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { AskedStage, Stage } from './use_stage.ts';

/** What is to be said of the stage; a browser that follows its conductor says nothing. */
export function StageSign({ asked, stage }: { readonly asked: AskedStage; readonly stage: Stage }) {
  const { words } = useSpeech();
  const texts = words.wall.stage;
  const { isConducted, isConducting, isReplaced, isHeard } = stage.view;
  const { conduct } = stage;
  if (!isStageName(asked.name)) return <p className="wall__stage">{texts.badName(asked.name.slice(0, 40))}</p>;
  if (!isHeard) return null;
  const said = isConducting
    ? texts.conducts(asked.name)
    : isReplaced
      ? texts.replaced
      : asked.isToConduct && conduct === null
        ? texts.mayNot
        : isConducted
          ? null
          : texts.nobody;
  if (said === null) return null;
  return (
    <p className="wall__stage" data-conducted={isConducted}>
      {said}
      {asked.isToConduct && !isConducting && conduct && (
        <button type="button" className="button button--line" onClick={conduct}>
          {texts.conductAgain}
        </button>
      )}
    </p>
  );
}
