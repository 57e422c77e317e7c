import styles from './icon.module.css';

/** The few icons, drawn on a 20 px grid with one stroke. Always beside a label or inside a labelled control. */
const PATHS = {
  copy: 'M7 7V4.5A1.5 1.5 0 0 1 8.5 3h7A1.5 1.5 0 0 1 17 4.5v7a1.5 1.5 0 0 1-1.5 1.5H13M4.5 7h7A1.5 1.5 0 0 1 13 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 15.5v-7A1.5 1.5 0 0 1 4.5 7Z',
  link: 'M8.5 11.5a3 3 0 0 0 4.300 0l2.900-2.900a3 3 0 0 0-4.300-4.300l-1 1M11.5 8.5a3 3 0 0 0-4.300 0l-2.900 2.900a3 3 0 0 0 4.300 4.300l1-1',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  measure: 'M2.5 13.5 13.5 2.5l4 4-11 11-4-4ZM6 10l1.5 1.5M8.5 7.5l2.5 2.5M11 5l1.5 1.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  whole: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M6.5 12.5l3-3 1.5 1.5 2.5-3.5',
  close: 'M5 5l10 10M15 5 5 15',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.600L14 6',
  more: 'M3.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0ZM9.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0ZM15.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0Z',
  check: 'M4 10.5l4 4 8-9',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.5 12.5 17 17',
  bring:
    'M10 13V4M6.5 7.500 10 4l3.500 3.500M4 13v2.500A1.500 1.500 0 0 0 5.500 17h9a1.500 1.500 0 0 0 1.500-1.500V13',
  take: 'M10 4v9M6.5 9.500 10 13l3.500-3.500M4 13v2.500A1.500 1.500 0 0 0 5.500 17h9a1.500 1.500 0 0 0 1.500-1.500V13',
  print:
    'M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.500v4a1.5 1.5 0 0 1-1.500 1.500H14M6 11.500h8V17H6Z',
  work: 'M3 7h14v9.500H3ZM7.500 7V4.500h5V7M3 11h14M10 10v2',
  keyboard: 'M3 5.500h14v9H3ZM6 8.500h.3M9 8.500h.3M12 8.500h.3M14.500 8.500h.3M6.500 11.500h7',
  seen: 'M2.500 10S5 5 10 5s7.500 5 7.500 5-2.500 5-7.500 5-7.500-5-7.500-5ZM10 12.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z',
  hidden:
    'M4 4l12 12M8 5.300A7 7 0 0 1 10 5c5 0 7.500 5 7.500 5a12 12 0 0 1-2.300 2.900M12.300 14.600A7.500 7.500 0 0 1 10 15c-5 0-7.500-5-7.500-5a12 12 0 0 1 3-3.500',
  up: 'M10 16V4.500M5.500 9 10 4.500 14.500 9',
  down: 'M10 4v11.500M5.500 11l4.500 4.500 4.500-4.500',
  taller: 'M10 3v14M6.5 6.5 10 3l3.500 3.500M6.5 13.5l3.500 3.500 3.500-3.500',
  chevron: 'M5.5 8l4.5 4.5L14.5 8',
} as const;

export type IconName = keyof typeof PATHS;

/** Arrows along the line of writing: they point the other way where it runs from right to left. */
const ALONG: readonly IconName[] = ['undo', 'redo'];

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    className={ALONG.includes(name) ? styles.along : undefined}
  >
    <path d={PATHS[name]} />
  </svg>
);
