/** What the map rests on, and what it cannot tell. */
import type { Drawn } from '../atlas/layer-sources.ts';
import type { Line } from '../atlas/nouns.ts';
import type { Units } from '../session/state.ts';
import { formatLength, plain } from './figures.ts';

export const DRAWN_WORDS: Readonly<Record<Drawn, string>> = {
  line: 'The line',
  band: 'The band of uncertainty',
  zones: 'The two sides',
  places: 'Settlements',
  rivers: 'Rivers',
  lakes: 'Lakes',
  borders: 'Borders',
  relief: 'Relief',
  labels: 'Letters',
};

interface Limit {
  readonly text: string;
  readonly sources: readonly string[];
}

/** What a reader must know before trusting the reconstruction. */
export function limitsOf(reconstruction: Line, units: Units): readonly Limit[] {
  const connector = reconstruction.stretches.find(({ certainty }) => certainty === 'schematic');
  const river = reconstruction.stretches.find(({ certainty }) => certainty === 'approximate');
  const length = (metres: number) => plain(formatLength(metres, units));
  return [
    {
      text: 'No public coordinates of the line exist. The report names towns and a river; everything between them is our reading of it.',
      sources: ['voa-2017-09'],
    },
    {
      text: `What is drawn is the Euphrates itself, from below Tabqa to the Iraqi border${connector ? `, and before it a straight connector of ${length(connector.to - connector.from)} from Tabqa for which no route is known` : ''}.`,
      sources: ['editors-reconstruction'],
    },
    ...(river
      ? [
          {
            text: `The band, ${length(river.band)} nine times in ten and ${length(river.worst)} at worst, is the error of the river’s drawing alone. How closely the agreed line kept to the river is not known and not in it.`,
            sources: ['natural-earth-rivers'],
          },
        ]
      : []),
    {
      text: 'Other public reports differ. In July 2017 a line ran southwest of Tabqa in an arc to the river, with SDF ground south of it as far as about Ukayrishi.',
      sources: ['public-reports-2017'],
    },
    {
      text: 'From 18 September 2017 government forces crossed to the east bank near Deir el-Zour. From about Mayadin to Al-Bukamal IS still held the west bank that month. So a side is never control.',
      sources: ['public-reports-2017'],
    },
    {
      text: 'Borders of governorates are up to 17 km from newer ones. Areas, shares and the edges of the two sides are no better.',
      sources: ['natural-earth-admin'],
    },
    {
      text: `A settlement is one point, good to about ${length(1000)}. Its population has no year on record.`,
      sources: ['geonames'],
    },
    {
      text: 'Beyond its two ends the line says nothing, and no side is given there.',
      sources: ['editors-reconstruction'],
    },
  ];
}
