/** What the map rests on, and what it cannot tell. */
import type { Line } from '../atlas/nouns.ts';
import type { Units } from '../session/state.ts';
import { english } from './english.ts';
import { chosenLength, formatLength, plain } from './figures.ts';
import { t } from './language.ts';

const SAID: ReadonlyMap<string, 'factsOnly' | 'publicDomain' | 'various' | 'undated'> = new Map([
  ['Facts only, in our own words', 'factsOnly'],
  ['Public domain', 'publicDomain'],
  ['Various', 'various'],
  ['undated', 'undated'],
]);

/** A record's publisher, date or licence: names and codes as they are, words in the language in force. */
export function recordWords(text: string): string {
  // The reconstruction's publisher is this app.
  if (text === english.app.name) return t('app.name');
  const key = SAID.get(text);
  return key ? t(`sources.said.${key}`) : text;
}

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
    { text: t('sources.limit.coordinates'), sources: ['voa-2017-09'] },
    {
      text: connector
        ? t('sources.limit.drawnWithConnector', { length: length(connector.to - connector.from) })
        : t('sources.limit.drawn'),
      sources: ['editors-reconstruction'],
    },
    ...(river
      ? [
          {
            text: t('sources.limit.band', {
              band: chosenLength(river.band, units),
              worst: chosenLength(river.worst, units),
            }),
            sources: ['natural-earth-rivers'],
          },
        ]
      : []),
    { text: t('sources.limit.otherReports'), sources: ['public-reports-2017'] },
    { text: t('sources.limit.eastBank'), sources: ['public-reports-2017'] },
    { text: t('sources.limit.borders'), sources: ['natural-earth-admin'] },
    { text: t('sources.limit.settlements', { error: length(1000) }), sources: ['geonames'] },
    { text: t('sources.limit.ends'), sources: ['editors-reconstruction'] },
  ];
}
