import type { Position } from '../../src/geo/lng-lat.ts';
import { seeded } from './seeded.ts';

/** Tabqa and Al-Bukamal, the corridor's ends. */
const FROM: Position = [38.54828, 35.83758];
const TO: Position = [40.91854, 34.45226];
/** Full bends of the river between them, some 6.6 km of valley each. */
const BENDS = 40;
/** Degrees by which a bend swings to either side of the valley: it turns by up to twice as much. */
const SWING = [60, 105] as const;
/** Wriggles within each bend, and their swing. */
const WRIGGLES = 7;
const WRIGGLE_SWING = 20;

/**
 * A synthetic river down the corridor: Langbein and Leopold's sine-generated curve (USGS PP 422-H, 1966), whose
 * direction swings as a sine of the way gone. Its bends are over 90° and it does not cross itself. More vertices
 * draw the same kind of river more finely: its wriggles from 2,000 vertices on.
 */
export function meander(vertices: number, seed: number): Position[] {
  const random = seeded(seed);
  const steps = vertices - 1;
  const fine = steps / BENDS > 4 * WRIGGLES;
  const way: [number, number][] = [[0, 0]];
  let [x, y, bend, swing] = [0, 0, -1, 0];
  for (let i = 0; i < steps; i++) {
    const phase = ((i + 0.5) / steps) * BENDS;
    if (Math.floor(phase) > bend) {
      bend = Math.floor(phase);
      swing = SWING[0] + (SWING[1] - SWING[0]) * random();
    }
    const turns = 2 * Math.PI * phase;
    const wriggle = fine ? WRIGGLE_SWING * Math.sin(WRIGGLES * turns) : 0;
    const direction = ((swing * Math.cos(turns) + wriggle) * Math.PI) / 180;
    x += Math.cos(direction);
    y += Math.sin(direction);
    way.push([x, y]);
  }
  // Turned and stretched so that its ends are the corridor's: a similarity, in degrees shortened by the latitude.
  const shorten = Math.cos((35 * Math.PI) / 180);
  const [ex, ey] = [(TO[0] - FROM[0]) * shorten, TO[1] - FROM[1]];
  const [a, b] = [(ex * x + ey * y) / (x * x + y * y), (ey * x - ex * y) / (x * x + y * y)];
  return way.map(([u, v]) => [FROM[0] + (a * u - b * v) / shorten, FROM[1] + b * u + a * v]);
}
