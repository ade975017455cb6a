import { useSpeech } from '../wording/use_wording.ts';

/** The sign of the product: four fields of a grid, one of them looked after, and its name. */
export function Mark() {
  const { words } = useSpeech();
  return (
    <span className="mark">
      <svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">
        <path className="mark__field" d="M11.5 2H20v8.500H11.5Z" />
        <path className="mark__lines" d="M2 2h18v18H2ZM2 10.500h18M11.500 2v18" />
      </svg>
      {words.product}
    </span>
  );
}
