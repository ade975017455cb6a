/** Line drawings on a grid of 16, drawn in the colour of the text around them. */
const DRAWINGS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 13.5 13.5',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M12.6 3.4l-1.1 1.1M4.5 11.5l-1.1 1.1',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z',
  auto: 'M8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4ZM8 2.4v11.2M10.2 3v10M12.2 4.4v7.2',
  wall: 'M1.8 3h12.4v8H1.8ZM5 13.6h6',
  link: 'M6.6 9.4l2.8-2.8M7.4 4.6l1.5-1.5a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.6 11.4l-1.5 1.5a2.8 2.8 0 0 1-4-4l1.5-1.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  whole: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  target: 'M8 3.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8ZM8 1.2v3M8 11.8v3M1.2 8h3M11.8 8h3',
  warning: 'M8 2.2 14.4 13.4H1.6ZM8 6.6v3.2M8 11.6v.1',
  copy: 'M5.5 5.5h8v8h-8ZM3.5 10.5h-1v-8h8v1',
  walk: 'M9.2 1.8a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6ZM8.6 5.8 7.2 9.4l2.6 2.2.6 2.900M7.2 9.4 5 14.5M8.6 5.8 5.6 7.2 5 9.4M8.6 5.8l1.8 2.4 2.2.6',
  plan: 'M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4ZM9.5 4.3l2.2 2.2',
  grids: 'M2.5 3.5h11v9h-11ZM8 3.5l-1.2 4 2.2 5M2.5 8.6l4.3-1.1 6.7 1.8',
  gate: 'M2.5 13.5v-9M13.5 13.5v-9M2.5 6h11M6 6v7.5M10 6v7.5',
  check: 'M3.2 8.6l3.2 3.2 6.4-7',
  list: 'M2.5 4h1M2.5 8h1M2.5 12h1M6 4h7.5M6 8h7.5M6 12h7.5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7Z',
  help: 'M5.8 6.1a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.3v.1',
  person: 'M8 2.5a2.6 2.6 0 1 0 0 5.2A2.6 2.6 0 0 0 8 2.5ZM3 13.5c.4-2.6 2.3-4 5-4s4.6 1.4 5 4',
  pin: 'M8 14s4.3-4.4 4.3-7.5a4.3 4.3 0 0 0-8.6 0C3.7 9.6 8 14 8 14ZM8 5.3a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8Z',
  photo: 'M2 5h2.6l1.2-1.8h4.4L11.4 5H14v8H2ZM8 6.6a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z',
  whistle: 'M2 6.5h8.5l3.5-2v3.2h-2.6A4 4 0 1 1 4.8 7M6 2.5l.5 1.6M3.5 3.3l1 1.3',
  merge: 'M4 2.5v3c0 3 4 2.5 4 5.5v2.5M12 2.5v3c0 3-4 2.5-4 5.5M6 11.7l2 2 2-2',
  import: 'M8 2.5v7M5 7l3 3 3-3M2.5 11v2.5h11V11',
  copies: 'M5.5 5.5h8v8h-8ZM2.5 10.5v-8h8M8 8h3M8 10.5h3',
  play: 'M5 3.2v9.6l7.5-4.8Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  stepBack: 'M11 3.5v9L5.5 8ZM4 3.5v9',
  stepOn: 'M5 3.5v9L10.5 8ZM12 3.5v9',
  flame:
    'M8 14c2.6 0 4.2-1.7 4.2-4 0-3-3.2-4-2.7-8C6.6 3.6 5.8 5.600 6.100 7.400 5 7 4.800 6 4.800 5.500 4.200 6.500 3.800 8.200 3.800 10c0 2.300 1.600 4 4.200 4Z',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A picture beside words; whoever uses it alone gives the button a label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
