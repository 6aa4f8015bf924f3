import type { VNode } from 'preact';

// Line drawings on a grid of 24, drawn for this archive: for whoever does not read, beside the words and never in their place.
const PATHS = {
  world: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3M12 14v3',
  words: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  summary: 'M5 4h14v16H5zM8 9h8M8 13h4',
  translation: 'M4 5h9v8H7l-3 3zM11 15h6l3 3V9h-3',
  voice: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3M6 11a6 6 0 0 0 12 0M12 17v4M9 21h6',
  changedVoice: 'M3 12h2l2-5 3 11 3-14 3 11 2-3h3',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  quote: 'M5 7h5v5c0 3-1 4-4 5M14 7h5v5c0 3-1 4-4 5',
  court: 'M12 4v16M6 20h12M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  teaching: 'M4 5h16v10H4zM9 20l3-5 3 5M8 9h8',
  media: 'M4 9h10l6-4v14l-6-4H4zM7 15v4',
  wall: 'M3 6h8v7H3zM13 6h8v10h-8zM5 20h14',
  money: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M9 9h6M9 12h6M14 9c0 4-3 4-5 4l5 4',
  many: 'M5 20V12M10 20V6M15 20V9M20 20V4M3 20h19',
  machine: 'M7 7h10v10H7zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4',
  list: 'M4 6h.01M8 6h12M4 12h.01M8 12h12M4 18h.01M8 18h12',
  share:
    'M6 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6M18 3a3 3 0 1 0 0 6a3 3 0 1 0 0-6M18 15a3 3 0 1 0 0 6a3 3 0 1 0 0-6M9 11l6-4M9 13l6 4',
  house: 'M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6',
  people: 'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M2 20c0-5 2-7 6-7s6 2 6 7M16 5a3 3 0 1 1 0 6M16 13c4 0 6 2 6 7',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4 21c0-5 3-8 8-8s8 3 8 8',
  none: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M6 6l12 12',
  scissors: 'M6 4a3 3 0 1 0 0 6a3 3 0 1 0 0-6M6 14a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 9l12 9M8 15l12-9',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  phone: 'M6 3h4l2 5-3 2c1 3 2 4 5 5l2-3 5 2v4c0 2-1 3-3 3C10 21 3 14 3 6c0-2 1-3 3-3',
  noPhone: 'M6 3h4l2 5-3 2c1 3 2 4 5 5l2-3 5 2v4c0 2-1 3-3 3C10 21 3 14 3 6c0-2 1-3 3-3M21 3L3 21',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l4 2',
  back: 'M9 5L4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3',
  card: 'M3 6h18v12H3zM6 10h2M10 10h2M14 10h2M6 14h6',
  speaker: 'M4 9h4l5-4v14l-5-4H4zM16 9c2 2 2 4 0 6M18 6c4 4 4 8 0 12',
  speech: 'M4 5h16v11H11l-5 4v-4H4z',
} as const;

export type PictogramName = keyof typeof PATHS;

/** A drawing beside a text that says the same; hidden from screen readers. */
export function Pictogram(props: { readonly name: PictogramName }): VNode {
  return (
    <svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[props.name]} />
    </svg>
  );
}
