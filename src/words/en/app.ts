/** The frame of the app: opening, settings, tabs, notices that are no problem. */
export const app = {
  name: 'Euphrates Line',
  subject: 'Deir el-Zour, September 2017',
  /** For search engines and previews of links. */
  description:
    'The deconfliction line of September 2017 along the Euphrates, reconstructed: which side of it a place lies on, how far from it, and how sure that is.',
  loading: 'Opening the atlas…',
  /** Of what is still being fetched; a button to try again follows. */
  slow: 'This takes unusually long.',
  panels: 'Panels',
  panel: {
    place: 'Place',
    measure: 'Measure',
    places: 'Places',
    points: 'Points',
    claims: 'Claims',
    sources: 'Sources',
    'what-if': 'What if',
  },
  /** The panels where they are a sheet over the map. */
  sheet: {
    handle: 'Height of the panels: {height}',
    height: { peek: 'low', half: 'half', full: 'full' },
  },
  notices: 'Notices',
  dismiss: 'Dismiss',
  update: {
    ready: 'A new version is ready.',
    elsewhere: 'Another tab has changed to a new version.',
    take: { ready: 'Use it now', elsewhere: 'Reload this tab' },
    notNow: 'Not now',
  },
  failure: {
    title: 'The atlas could not be opened',
    advice:
      'No figure is shown, because it could not be trusted. Check the connection or the installation, then try again; your link is kept.',
    again: 'Try again',
  },
  broken: {
    title: 'Something in this app broke',
    advice:
      'That is our mistake, not yours. Your work is still saved in this browser, and what you were looking at is in this link: open it again to go on.',
    again: 'Open again',
  },
  settings: {
    title: 'View settings',
    units: 'Units',
    coordinates: 'Coordinates',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    grid: 'Grid',
    grids: { none: 'None', graticule: 'Degrees', mgrs: 'MGRS' },
    shown: 'Shown on the map',
    layers: {
      zones: 'Zones',
      band: 'Uncertainty band',
      line: 'Line',
      relief: 'Relief',
      borders: 'Borders',
      labels: 'Names',
    },
    /** What an operator added without a name. */
    backdrop: 'Backdrop',
    /** `hosts` are addresses of servers. */
    learns: '{name} comes from {hosts}, which learns what part of the map you look at.',
  },
} as const;
