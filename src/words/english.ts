/** Every sentence in English, by the room of the house that says it. */
import { app } from './en/app.ts';
import { claims } from './en/claims.ts';
import { compass } from './en/compass.ts';
import { controls } from './en/controls.ts';
import { coordinates } from './en/coordinates.ts';
import { finding } from './en/finding.ts';
import { keys } from './en/keys.ts';
import { map } from './en/map.ts';
import { measure } from './en/measure.ts';
import { place } from './en/place.ts';
import { places } from './en/places.ts';
import { points } from './en/points.ts';
import { print } from './en/print.ts';
import { problems } from './en/problems.ts';
import { profile } from './en/profile.ts';
import { rows } from './en/rows.ts';
import { search } from './en/search.ts';
import { share } from './en/share.ts';
import { sources } from './en/sources.ts';
import { undo } from './en/undo.ts';
import { units } from './en/units.ts';
import { verdict } from './en/verdict.ts';
import { whatIf } from './en/whatIf.ts';
import { work } from './en/work.ts';

export const english = {
  app,
  claims,
  compass,
  controls,
  coordinates,
  finding,
  keys,
  map,
  measure,
  place,
  places,
  points,
  print,
  problems,
  profile,
  rows,
  search,
  share,
  sources,
  undo,
  units,
  verdict,
  whatIf,
  work,
} as const;
