/** Grids against GeographicLib's GeoConvert, published values, and their own law: what is read is written the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { geodesicMetres } from '../../src/geo/ellipsoid.ts';
import { gridZone } from '../../src/geo/grid.ts';
import type { LngLat, Position } from '../../src/geo/lng-lat.ts';
import { type Mgrs, type MgrsCell, mgrsCell, toMgrs } from '../../src/geo/mgrs.ts';
import { isShortPlusCode, plusCell, toPlusCode } from '../../src/geo/plus-code.ts';
import { isInside } from '../../src/geo/turf.ts';
import { fromUtm, toUtm, type UtmPlace } from '../../src/geo/utm.ts';
import { utmCell } from '../../src/geo/utm-cell.ts';
import { place } from '../support/place.ts';
import { seeded } from '../support/seeded.ts';

const golden = readFileSync(join(import.meta.dirname, '../golden/geoconvert.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [at = '', utm = '', mgrs = ''] = line.split('|');
    const [lat, lng] = at.split(' ').map(Number) as [number, number]; // two a line
    return { at: place(lng, lat), utm, mgrs: mgrs.split(' ') };
  });

const metresApart = (a: UtmPlace, b: UtmPlace) => Math.hypot(a.easting - b.easting, a.northing - b.northing);
const utmOf = (at: Position): UtmPlace => toUtm(at) as UtmPlace; // the tests' places are within UTM
const mgrsOf = (at: Position, digits: number): Mgrs => toMgrs(at, digits) as Mgrs; // likewise
const text = (m: Mgrs) => `${String(m.zone).padStart(2, '0')}${m.band}${m.square}${m.easting}${m.northing}`;

function cellOf(mgrs: Mgrs): MgrsCell {
  const cell = mgrsCell(mgrs);
  if (!cell.ok) throw new Error(`${text(mgrs)}: ${cell.problems[0]?.code}`);
  return cell.value;
}

function parse(reference: string): Mgrs {
  const [, zone, band = '', square = '', figures = ''] = /^(\d+)(.)(..)(.*)$/.exec(reference) ?? [];
  const half = figures.length / 2;
  return { zone: Number(zone), band, square, easting: figures.slice(0, half), northing: figures.slice(half) };
}

/** Anywhere in the region; of four places one beside 36° E, one beside 42° E, one beside 32° N or 40° N. */
function places(count: number): LngLat[] {
  const random = seeded(4);
  const beside = (degrees: number, reach: number) => degrees + (random() - 0.5) * 2 * reach;
  return Array.from({ length: count }, (_, i) => {
    const reach = [1e-6, 1e-5, 1e-3, 0.1][Math.floor(random() * 4)] ?? 0; // 0 to 3
    const [lng, lat] = [36 + random() * 7, 32 + random() * 6];
    if (i % 8 === 0) return place(beside(36, reach), lat);
    if (i % 8 === 1) return place(beside(42, reach), lat);
    if (i % 8 === 2) return place(lng, beside(random() < 0.5 ? 32 : 40, reach));
    return place(lng, lat);
  });
}

describe('UTM', () => {
  it('is GeoConvert to a micrometre', () => {
    for (const { at, utm } of golden) {
      const [zone = '', easting, northing] = utm.split(' ');
      const [hemisphere, number] = [zone.endsWith('n') ? 'N' : 'S', Number.parseInt(zone, 10)] as const;
      const theirs = {
        zone: number,
        hemisphere,
        easting: Number(easting),
        northing: Number(northing),
      } as const;
      const ours = utmOf(at);
      expect([ours.zone, ours.hemisphere]).toEqual([number, hemisphere]);
      expect(metresApart(ours, theirs)).toBeLessThan(1e-6);
    }
  });

  it('has the values of the manual: 33.3 N 44.4 E is 38n 444140.54 3684706.36 (GeoConvert(1), EXAMPLES)', () => {
    const { zone, easting, northing } = utmOf([44.4, 33.3]);
    expect([zone, easting.toFixed(2), northing.toFixed(2)]).toEqual([38, '444140.54', '3684706.36']);
  });

  test.each([33, 39, 45])(
    'on the meridian of %d° E northing is 0.9996 of the way from the equator',
    (lng) => {
      for (let lat = 32; lat <= 38; lat += 0.37) {
        const { easting, northing } = utmOf([lng, lat]);
        expect(easting).toBeCloseTo(500_000, 8);
        expect(Math.abs(northing - 0.9996 * geodesicMetres([lng, 0], [lng, lat]))).toBeLessThan(1e-6);
      }
    },
  );

  it('reads back to a nanometre', () => {
    for (const at of places(2000)) {
      const again = fromUtm(utmOf(at)) as Position; // written just before
      expect(Math.abs(again[0] - at[0])).toBeLessThan(1e-13 * 400);
      expect(Math.abs(again[1] - at[1])).toBeLessThan(1e-13 * 400);
    }
  });

  it('refuses what is no place', () => {
    expect(toUtm([39, 84.1])).toBeUndefined();
    expect(toUtm([39, Number.NaN])).toBeUndefined();
    const at = { zone: 37, hemisphere: 'N', easting: 5e5, northing: 4e6 } as const;
    expect(fromUtm({ ...at, zone: 61 })).toBeUndefined();
    expect(fromUtm({ ...at, easting: 1_000_001 })).toBeUndefined();
    expect(fromUtm({ ...at, northing: Number.NaN })).toBeUndefined();
    expect(fromUtm({ ...at, hemisphere: 'S', northing: 1e6 })).toBeUndefined();
  });

  test.each([
    [180, 35, 1, 'S'],
    [179.9, 35, 60, 'S'],
    [4.5, 60.5, 32, 'V'],
    [2.9, 60.5, 31, 'V'],
    [8.9, 75, 31, 'X'],
    [9, 75, 33, 'X'],
    [33, 75, 37, 'X'],
    [10, 84, 33, 'X'],
    [36, 32, 37, 'S'],
    [35.9999999, 31.9999999, 36, 'R'],
  ])('%d, %d lies in zone %d%s', (lng, lat, zone, band) =>
    expect(gridZone([lng, lat])).toEqual({ zone, band }),
  );

  test.each([1, 0.1, 0.01])('rounded to %d m is written as it was read', { timeout: 60_000 }, (step) => {
    const written = ({ zone, easting, northing }: UtmPlace) => {
      const digits = -Math.round(Math.log10(step));
      return `${zone} ${easting.toFixed(digits)} ${northing.toFixed(digits)}`;
    };
    for (const at of places(5000)) {
      const [utm, { band }] = [utmOf(at), gridZone(at) as { band: string }]; // within UTM
      const first = written(utm);
      const [, easting, northing] = first.split(' ').map(Number) as [number, number, number]; // as written
      const cell = utmCell({ ...utm, easting, northing }, step, band);
      expect(cell && written(utmOf(cell.at))).toBe(first);
      expect(cell?.outside).toBe(false);
    }
  });
});

describe('MGRS', () => {
  it('is GeoConvert at every precision', () => {
    for (const { at, mgrs } of golden)
      expect([0, 1, 2, 3, 4, 5].map((n) => text(mgrsOf(at, n)))).toEqual(mgrs);
  });

  it('is written as it was read on 100,000 places, at every precision and at the edges of zones', {
    timeout: 120_000,
  }, () => {
    const changed: string[] = [];
    places(100_000).forEach((at, i) => {
      const first = mgrsOf(at, i % 6);
      const cell = cellOf(first);
      const again = mgrsOf(cell.at, i % 6);
      if (text(again) !== text(first) || cell.outside) changed.push(`${at}: ${text(first)} → ${text(again)}`);
      if (geodesicMetres(at, cell.at) > cell.errorMetres + 0.02)
        changed.push(`${at} is far from ${text(first)}`);
    });
    expect(changed).toEqual([]);
  });

  it('is at six precisions at once what it is at one', { timeout: 60_000 }, () => {
    for (const at of places(1000)) {
      for (let digits = 0; digits <= 5; digits++) {
        const first = mgrsOf(at, digits);
        expect(text(mgrsOf(cellOf(first).at, digits))).toBe(text(first));
      }
    }
  });

  it('gives ground that holds the place', () => {
    for (const [i, at] of places(300).entries()) {
      const { corners } = cellOf(mgrsOf(at, i % 4));
      const ring = [...corners, corners[0] as Position]; // a cell has corners
      const area = { type: 'Polygon', coordinates: [ring.map((p) => [...p])] } as const;
      expect(isInside(at, area as unknown as Parameters<typeof isInside>[1])).toBe(true); // one plain polygon
    }
  });

  it('refuses squares that are not in the zone', () => {
    expect(mgrsCell(parse('37SZZ1234'))).toEqual({
      ok: false,
      problems: [{ code: 'mgrs-no-square', zone: '37S', square: 'ZZ' }],
    });
    expect(mgrsCell(parse('61SEV'))).toEqual({ ok: false, problems: [{ code: 'mgrs-no-zone', zone: 61 }] });
  });

  it('follows a grid over the edge of its zone, and says so', () => {
    const cell = cellOf(parse('37SGU7450077156'));
    expect(cell.outside).toBe(true);
    expect(cell.at[0]).toBeGreaterThan(42);
  });
});

describe('faults of others', () => {
  it('cuts digits off and never rounds them (proj4js/mgrs 19)', () => {
    expect(text(mgrsOf([-115.0820944, 36.2361322], 5))).toBe('11SPA7234911844');
    expect(text(mgrsOf([-121, 40], 5))).toBe('10TFK7072529672');
  });

  it('is not off by a metre on the corner of the grid (proj4js/mgrs 27)', () => {
    expect(text(mgrsOf([0, 0], 5))).toBe('31NAA6602100000');
    // The metre begins west of the zone's edge: its middle is that of the part inside.
    expect(cellOf(parse('31NAA6602100000')).at).toEqual(place(0.0000025, 0.0000045));
  });

  it('gives a 100 km square its middle, not its corner (proj4js/mgrs 68)', () => {
    const { at, errorMetres } = cellOf(parse('37SEV'));
    expect(utmOf(at).easting).toBeCloseTo(550_000, -2);
    expect(errorMetres).toBeLessThan(71_500);
  });

  it('does not creep south-west when it is entered again and again (Esri/coordinate-conversion 546)', () => {
    for (const at of places(200)) {
      const first = cellOf(mgrsOf(at, 5)).at;
      let last = first;
      for (let i = 0; i < 20; i++) last = cellOf(mgrsOf(last, 5)).at;
      expect(last).toEqual(first);
    }
  });

  it('keeps the row at the foot of a band (chrisveness/geodesy 73)', () => {
    const { at } = cellOf(parse('02WMR7750397182'));
    expect(geodesicMetres(at, [-171.45995, 64.00078])).toBeLessThan(1);
  });

  it('puts 32° N itself in band S, where geodesy says R', () => {
    for (let lng = 36; lng < 43; lng += 0.01) expect(mgrsOf([lng, 32], 5).band).toBe('S');
  });

  it('fills missing digits at the end, not at the front (Esri/coordinate-conversion 137)', () => {
    expect(utmOf(cellOf(parse('11SNT6963')).at).easting).toBeCloseTo(569_500, -1);
  });

  it('lets geodesy add only toRadians and toDegrees to numbers', () => {
    expect(Object.keys(Number.prototype).sort()).toEqual(['toDegrees', 'toRadians']);
  });
});

describe('plus codes', () => {
  // google/open-location-code, test_data/encoding.csv (Apache 2.0), at the lengths that the app writes.
  test.each([
    [20.375, 2.775, 6, '7FG49Q00+'],
    [20.3700625, 2.7821875, 10, '7FG49QCJ+2V'],
    [20.3701125, 2.782234375, 11, '7FG49QCJ+2VX'],
    [47.0000625, 8.0000625, 10, '8FVC2222+22'],
    [-41.2730625, 174.7859375, 10, '4VCPPQGP+Q9'],
    [0.5, -179.5, 4, '62G20000+'],
    [-89.5, -179.5, 4, '22220000+'],
    [-89.9999375, -179.9999375, 10, '22222222+22'],
    [1, 1, 11, '6FH32222+222'],
    [90, 1, 10, 'CFX3X2X2+X2'],
    [35.6, 3.033, 10, '8F75J22M+26'],
    [-48.71, 142.78, 8, '4R347QRJ+'],
    [70.3, -87.64, 8, 'C62J8926+'],
    [66.89, -106, 10, '95RPV2R2+22'],
    [2.5, -64.23, 11, '67JQGQ2C+222'],
    [35.019, 148.827, 11, '8R7C2R9G+JR2'],
  ] as const)('%d, %d at %d digits is %s', (lat, lng, digits, code) =>
    expect(toPlusCode([lng, lat], digits)).toBe(code),
  );

  /** In whole numbers of 1e-7°, by the specification: no code of ours or the library's. */
  function exact([lng, lat]: Position, digits: number): string {
    const letters = '23456789CFGHJMPQRVWX';
    const [a, b] = [
      BigInt(Math.round(lat * 1e7)) + 900_000_000n,
      BigInt(Math.round(lng * 1e7)) + 1_800_000_000n,
    ];
    const pair = (i: bigint) => [(a / i) % 20n, (b / i) % 20n].map((n) => letters[Number(n)]).join('');
    const pairs = [200_000_000n, 10_000_000n, 500_000n, 25_000n, 1250n].map(pair).join('');
    const last = letters[Number((((a % 1250n) * 5n) / 1250n) * 4n + ((b % 1250n) * 4n) / 1250n)];
    return `${pairs.slice(0, 8)}+${pairs.slice(8)}${last}`.slice(0, digits + 1);
  }

  it('puts every place into its cell, edges included, and is written as it was read', {
    timeout: 60_000,
  }, () => {
    const random = seeded(11);
    for (let i = 0; i < 20_000; i++) {
      const units = [36e7 + random() * 7e7, 32e7 + random() * 6e7].map(Math.round) as [number, number]; // a pair
      const onEdge = (n: number) => (i % 2 ? n - (n % 1250) : n) / 1e7;
      const at = place(onEdge(units[0]), onEdge(units[1]));
      for (const digits of [10, 11] as const) {
        const code = toPlusCode(at, digits);
        expect(code).toBe(exact(at, digits));
        const cell = plusCell(code);
        expect(cell && toPlusCode(cell.at, digits)).toBe(code);
      }
    }
  });

  it('tells short codes and refuses them', () => {
    expect(isShortPlusCode('X245+22')).toBe(true);
    expect(plusCell('X245+22')).toBeUndefined();
    expect(plusCell('Raqqa')).toBeUndefined();
  });
});
