// The walls of the house. Each folder of src/ imports only from the folders before it in this list.
const house = ['geo', 'atlas', 'verdict', 'points', 'session', 'words', 'map', 'ui', 'app'];

const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)`;

const onlyIn = (folders, name, target) => ({
  name,
  severity: 'error',
  comment: `Only src/${folders.join(', src/')} may import this.`,
  from: { path: '^src/', pathNot: `^src/(${folders.join('|')})/` },
  to: { path: target },
});

module.exports = {
  forbidden: [
    ...house.slice(0, -1).map((folder, i) => ({
      name: `${folder}-imports-only-from-above`,
      severity: 'error',
      comment: `The order is ${house.join(', ')}.`,
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${house.slice(i + 1).join('|')})/` },
    })),
    {
      name: 'ui-does-not-import-map',
      severity: 'error',
      comment: 'map and ui meet in app only.',
      from: { path: '^src/ui/' },
      to: { path: '^src/map/' },
    },
    {
      name: 'controls-know-nothing-of-the-product',
      severity: 'error',
      comment: 'What reads the session or the atlas belongs to a panel, or beside src/ui/context.ts.',
      from: { path: '^src/ui/controls/' },
      to: { path: '^src/ui/(?!controls/)' },
    },
    onlyIn(
      ['ui', 'app'],
      'react-only-in-ui-and-app',
      `${packages('react[^/]*', '@react-[^/]+/[^/]+')}|(^|/)node_modules/zustand/(esm/)?(index|react|traditional|shallow)\\b`,
    ),
    onlyIn(
      ['geo'],
      'geodesy-only-in-geo',
      packages(
        '@turf/[^/]+',
        'geographiclib-geodesic',
        'geodesy',
        'open-location-code-typescript',
        'robust-predicates',
      ),
    ),
    onlyIn(
      ['map'],
      'map-library-only-in-map',
      packages('maplibre-gl', '@maplibre/[^/]+', '@mapbox/[^/]+', 'terra-draw[^/]*'),
    ),
    {
      name: 'src-stands-alone',
      severity: 'error',
      comment: 'What ships does not import tests or the data build.',
      from: { path: '^src/' },
      to: { path: '^(tests|data/build)/' },
    },
    {
      name: 'no-file-outside-the-house',
      severity: 'error',
      comment: `Every file of src/ lives in one of ${house.join(', ')}.`,
      from: { path: '^src/', pathNot: `^src/(${house.join('|')})/` },
      to: {},
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'Import the file that defines the thing.',
      from: {},
      to: { path: '^src/.*/index\\.tsx?$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Type imports count.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that neither imports nor is imported is not part of the app.',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
