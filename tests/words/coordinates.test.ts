import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinates } from '../../src/points/coordinates/coordinates.ts';
import { coordinateProblem, doubtQuestion, noteSentence } from '../../src/words/coordinate-problems.ts';
import { decimalsFor, formatAt, formatKnown } from '../../src/words/coordinates.ts';
import { place } from '../support/place.ts';

describe('coordinates', () => {
  it('put latitude first', () => {
    expect(formatAt(place(39.00788, 35.95283), 'dd')).toBe('35.95283, 39.00788');
  });

  it('keep the decimals that the place has, four at least', () => {
    expect(formatAt(place(40, 35.1), 'dd')).toBe('35.1000, 40.0000');
    expect(formatAt(place(40.1234567, 35), 'dd')).toBe('35.0000000, 40.1234567');
  });

  it('read in degrees, minutes and seconds with hemispheres', () => {
    expect(formatAt(place(39.00788, 35.95283), 'dms')).toBe('35°57′10.2″\u202fN 39°00′28.4″\u202fE');
    expect(formatAt(place(-39.00788, -35.95283), 'dms')).toBe('35°57′10.2″\u202fS 39°00′28.4″\u202fW');
  });

  it('read in degrees and minutes, to the hundredth of a minute or finer', () => {
    expect(formatAt(place(39.00788, 35.95283), 'ddm')).toBe('35°57.170′\u202fN 39°00.473′\u202fE');
    expect(formatAt(place(40, 35.1), 'ddm')).toBe('35°06.00′\u202fN 40°00.00′\u202fE');
    expect(formatAt(place(-39.99999, -35.99999), 'ddm', 4)).toBe('36°00.00′\u202fS 40°00.00′\u202fW');
  });

  it('read as UTM: zone and band, easting, northing, rounded', () => {
    expect(formatAt(place(39.00788, 35.95283), 'utm')).toBe('37S 500711 3978717');
    expect(formatAt(place(39.00788, 35.95283), 'utm', 7)).toBe('37S 500710.63 3978716.66');
  });

  it('read as MGRS, cut off: 10 m for four decimals, 1 m for five and more', () => {
    expect(formatAt(place(39.00788, 35.95283), 'mgrs')).toBe('37S EV 00710 78716');
    expect(formatAt(place(39.0079, 35.9528), 'mgrs')).toBe('37S EV 0071 7871');
    expect(formatAt(place(39.0078812, 35.9528312), 'mgrs')).toBe('37S EV 00710 78716');
    expect(formatAt(place(39.00788, 35.95283), 'mgrs', 0)).toBe('37S EV');
  });

  it('read as a full plus code: ten digits for four decimals, eleven for more', () => {
    expect(formatAt(place(39.0079, 35.9528), 'plus')).toBe('8G7XX235+45');
    expect(formatAt(place(39.00788, 35.95283), 'plus')).toBe('8G7XX235+45J');
    expect(formatAt(place(39.00788, 35.95283), 'plus', 1)).toBe('8G7XX200+');
  });

  it('fall back to decimal degrees where UTM ends', () => {
    expect(formatAt(place(10, 85), 'utm')).toBe('85.0000, 10.0000');
    expect(formatAt(place(10, -85), 'mgrs')).toBe('-85.0000, 10.0000');
  });

  it('take the decimals that an error deserves', () => {
    expect([55_660, 5566, 557, 15.5, 0.557, 0].map(decimalsFor)).toEqual([0, 1, 2, 4, 5, 7]);
  });

  it('never read 60 seconds or 60 minutes', () => {
    expect(formatAt(place(39.99999, 35.99999), 'dms')).toBe('36°00′00.0″\u202fN 40°00′00.0″\u202fE');
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (d) => {
        expect(formatAt(place(d, d), 'dms')).not.toMatch(/(?<![\d.])60(\.0+)?[′″]/);
        expect(formatAt(place(d, d), 'ddm')).not.toMatch(/(?<![\d.])60(\.0+)?[′″]/);
      }),
    );
  });
});

describe('coordinates with an error', () => {
  const typed = (text: string) => {
    const [reading] = readCoordinates(text).readings;
    if (!reading) throw new Error(`${text} is read as no place.`);
    return reading;
  };

  it.each([
    ['dd', '35.95, 39.01'],
    ['dd', '35.9, 40.2'],
    ['dd', '35.95283, 39.00788'],
    ['dd', '35.9500, 40.2000'],
    ['dd', '36, 39'],
    ['dms', '35°57′10″\u202fN 39°00′28″\u202fE'],
    ['dms', '35°57′10.25″\u202fN 39°00′28.40″\u202fE'],
    ['ddm', '35°57′\u202fN 39°00′\u202fE'],
    ['ddm', '35°57.170′\u202fN 39°00.473′\u202fE'],
    ['utm', '37S 500711 3978717'],
    ['mgrs', '37S EV 00 78'],
    ['mgrs', '37S EV 007 787'],
    ['mgrs', '37S EV 0071 7871'],
    ['mgrs', '37S EV 00710 78716'],
    ['plus', '8G7XX200+'],
    ['plus', '8G7XX235+'],
    ['plus', '8G7XX235+45'],
    ['plus', '8G7XX235+45J'],
  ] as const)('come back in %s as they were typed: %s', (coords, text) => {
    expect(formatKnown(typed(text), coords)).toBe(text);
  });

  it.each([
    ['35.3359, 40.1', '35.3359, 40.1000'],
    ['36.35, 39', '36.35, 39.00'],
    ['35°20′10″N 40°E', '35.34, 40.00'],
    ['37S EV', '35.69, 39.55'],
  ])('are never another place: %s is shown as %s', (text, shown) => {
    expect(formatKnown(typed(text), 'dd')).toBe(shown);
  });

  it('have in another format no more decimals than they are worth', () => {
    const kilometre = typed('37S EV 00 78');
    expect(kilometre.errorMetres).toBeCloseTo(707, 0);
    expect(formatKnown(kilometre, 'dd')).toBe('35.95, 39.01');
    expect(formatKnown(kilometre, 'dms')).toBe('35°57′03″\u202fN 39°00′20″\u202fE');
    expect(formatKnown(typed('35°57′10″N 39°00′28″E'), 'dd')).toBe('35.9528, 39.0078');
  });

  it('stand as they are recorded where they are a settlement’s, or exact', () => {
    const at = place(39.00788, 35.95283);
    expect(formatKnown({ at, errorMetres: 1000, place: 'raqqa' }, 'dd')).toBe('35.95283, 39.00788');
    expect(formatKnown({ at, errorMetres: 0 }, 'dd')).toBe('35.95283, 39.00788');
    expect(formatKnown({ at }, 'dd')).toBe('35.95283, 39.00788');
  });
});

describe('what is said of typed coordinates', () => {
  it('says what is wrong and what to do', () => {
    const say = (text: string) => {
      const { problem } = readCoordinates(text);
      return problem && coordinateProblem(problem);
    };
    expect(say('35.95')).toMatch(/latitude and a longitude/);
    expect(say('X245+22')).toMatch(/X245\+22 is a short plus code/);
    expect(say('37S ZZ 12 34')).toMatch(/no square ZZ in grid zone 37S/);
    expect(say('61N 500902 3978403')).toMatch(/1 to 60/);
    expect(say('37N 500902 9978403')).toMatch(/zone 37 has these figures/);
    expect(say("35°60'N 39°00'E")).toMatch(/this says 60/);
  });

  it('asks which place is meant, and tells what was assumed', () => {
    expect(doubtQuestion('swapped')).toMatch(/swapped/);
    expect(doubtQuestion('sign')).toMatch(/minus/);
    expect(noteSentence('longitude-first')).toMatch(/longitude first/);
  });
});
