/** A measured path as a finding. */
import type { Atlas } from '../atlas/nouns.ts';
import { placeOf } from '../session/corners.ts';
import type { Path, Settings } from '../session/state.ts';
import type { Measure } from '../verdict/measure.ts';
import { formatKnown } from './coordinates.ts';
import { formatArea, formatAzimuth, formatLength, fullMetres, plain, plusMinus } from './figures.ts';
import type { Finding, FindingFact, Writing } from './finding.ts';
import { sourceLines } from './finding-sources.ts';
import { t } from './language.ts';
import { vertexName } from './measure-words.ts';
import { leftToRight } from './own-direction.ts';

type Shown = Pick<Settings, 'units' | 'coords'>;

/** Its title and its sentence. */
function headline(
  names: readonly string[],
  { legs, metres, errorMetres, ring }: Measure,
  { units }: Shown,
): Pick<Finding, 'title' | 'sentence'> {
  const [from, to] = [names[0] ?? '', names.at(-1) ?? ''];
  const length = plain(formatLength(metres, units, errorMetres));
  if (ring) {
    return {
      title: t('finding.areaTitle', { count: names.length, from }),
      sentence: t('finding.area', { area: plain(formatArea(ring.area, units)), length }),
    };
  }
  if (legs.length === 1) {
    return {
      title: t('finding.legTitle', { from, to }),
      sentence: t('finding.leg', { from, to, length }),
    };
  }
  const count = legs.length;
  return {
    title: t('finding.pathTitle', { count, from, to }),
    sentence: t('finding.path', { count, from, to, length }),
  };
}

function facts(
  { metres, errorMetres, greatCircleMetres, ring }: Measure,
  { units }: Shown,
): readonly FindingFact[] {
  const figure = plain(formatLength(metres, units, errorMetres));
  return [
    {
      name: ring ? t('finding.fact.perimeter') : t('finding.fact.length'),
      value: t('finding.inFull', { figure, full: plain(fullMetres(metres)) }),
    },
    ...(errorMetres >= 1
      ? [
          {
            name: t('finding.fact.lengthError'),
            value: plusMinus(formatLength(errorMetres, units, errorMetres)),
          },
        ]
      : []),
    { name: t('finding.fact.greatCircle'), value: plain(fullMetres(greatCircleMetres)) },
    ...(ring ? [{ name: t('finding.fact.area'), value: plain(formatArea(ring.area, units)) }] : []),
    { name: t('finding.fact.method'), value: t('finding.method.path') },
  ];
}

/** What was measured along a path of at least one leg. */
export function measureFinding(
  atlas: Atlas,
  path: Path,
  figures: Measure,
  shown: Shown,
  { date, link }: Writing,
): Finding {
  const { vertices } = path;
  const names = vertices.map((v) => vertexName(v, atlas.places));
  const places = vertices.flatMap((v) => placeOf(v, atlas.places) ?? []);
  const rests = sourceLines(
    atlas,
    places.flatMap(({ sources }) => sources),
  );
  return {
    ...headline(names, figures, shown),
    facts: facts(figures, shown),
    lists: [
      {
        title: t('finding.legs'),
        items: figures.legs.map((leg, i) =>
          t('finding.legLine', {
            from: names[i] ?? '',
            to: names[(i + 1) % names.length] ?? '',
            length: plain(formatLength(leg.metres, shown.units, leg.errorMetres)),
            azimuth: formatAzimuth(leg.azimuth),
            back: formatAzimuth(leg.backAzimuth),
          }),
        ),
      },
      {
        title: t('finding.corners'),
        items: vertices.map((v, i) => {
          const at = formatKnown(v, shown.coords);
          return placeOf(v, atlas.places)
            ? t('finding.corner', { name: names[i] ?? '', at })
            : leftToRight(at);
        }),
      },
      {
        title: t('finding.sources'),
        items: places.length < vertices.length ? [...rests, t('finding.ownCorners')] : rests,
      },
    ],
    caveat: undefined,
    made: t('finding.made', { date, version: atlas.version }),
    link,
  };
}
