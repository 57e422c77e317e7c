import KDBush from 'kdbush';
import { describe, expect, test } from 'vitest';
import { geodesicMetres } from '../../../src/geo/ellipsoid.ts';
import { unitMercator } from '../../../src/geo/mercator.ts';
import { CLOUD_ORIGIN } from '../../../src/points/cloud.ts';
import type { PointFilter, Sort } from '../../../src/points/point-store.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { groundOf } from '../../support/ground.ts';
import { held, opened } from '../../support/held-points.ts';
import { place } from '../../support/place.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';
import { seeded } from '../../support/seeded.ts';

const atlas = readRealAtlas();
const BY_ROW: Sort = { by: 'row', descending: false };

const TABLE = [
  'name,lat,lon,date,kind,dead',
  'Raqqa,35.95283,39.00788,2017-09-03,Raid,10',
  '"Deir, ""Zour""",35.33588,40.14084,2017-09-05,raid,9',
  'nowhere,x,39,2017-09-01,raid,1',
  'Line,35.83758,38.54828,,clash,',
  'Far away,0,0,2017-09-03,clash,100',
  'الميادين,34.6,40,2017-10-01,clash,9.5',
].join('\n');

const numbers = (rows: readonly { readonly number: number }[]) => rows.map(({ number }) => number);

describe('what was imported', () => {
  test('good rows go in, the others are told with number, value and reason', async () => {
    const { store, imported } = await held(TABLE);
    expect([imported.count, imported.rejected, imported.disagreements]).toEqual([5, 1, 0]);
    expect(imported.columns).toEqual(['name', 'lat', 'lon', 'date', 'kind', 'dead']);
    expect(imported.figures, 'lat, lon and dead, one of whose cells is empty').toEqual([1, 2, 5]);
    expect(store.rejected(0, 9)).toMatchObject([
      { number: 4, value: 'x, 39', problem: { code: 'coordinate-not-a-number' } },
    ]);
  });

  test('before any view is asked for, all rows are there in the order of the file', async () => {
    const { store } = await held(TABLE);
    expect(numbers(store.rows(0, 9))).toEqual([2, 3, 5, 6, 7]);
    expect(store.positionOf(4)).toBe(4);
  });

  test('a row has its cells as they read, and its verdict', async () => {
    const { store } = await held(TABLE);
    const at = place(40.14084, 35.33588);
    const alone = judge(atlas, at);
    expect(store.row(1)).toEqual({
      index: 1,
      number: 3,
      cells: ['Deir, "Zour"', '35.33588', '40.14084', '2017-09-05', 'raid', '9'],
      at,
      side: 'sw',
      certainty: 'close',
      metres: -(alone.nearest?.metres ?? 0),
      chainage: alone.nearest?.chainage,
      zone: alone.zone?.side,
      governorate: alone.governorate?.id,
      errorMetres: 0,
      date: Date.UTC(2017, 8, 5),
    });
    expect(store.row(4).cells[0]).toBe('الميادين');
    expect(store.row(3)).toMatchObject({ side: 'beyond', certainty: 'none', metres: Number.NaN, zone: '' });
    expect(store.row(2)).toMatchObject({ side: 'line', certainty: 'close', date: Number.NaN });
  });

  test('a file whose rows hold no place is a failure with the first reason', async () => {
    const { store, preview } = await opened('name,lat,lon\na,x,1\nb,2,y\n');
    if (!preview.ok) throw new Error('Not opened.');
    const mapping = {
      place: { kind: 'pair' as const, lat: 1, lng: 2 },
      crs: 'degrees' as const,
      date: undefined,
      title: 0,
    };
    const loaded = await store.load(mapping, () => {});
    expect(loaded).toEqual({
      ok: false,
      problems: [
        {
          code: 'no-places',
          rejected: 2,
          first: { code: 'coordinate-not-a-number', axis: 'lat', text: 'x' },
        },
      ],
    });
    expect(() => store.row(0)).toThrow();
  });

  test('a file that breaks off in its middle keeps what was there before', async () => {
    const { store, imported } = await held(TABLE);
    const rows = 'a,35.1,40\n'.repeat(20_000);
    const preview = await store.open(new Blob([`name,lat,lon\n${rows}"open,35,40\n${rows}`]), 'broken.csv');
    if (!preview.ok || !preview.value.mapping) throw new Error('Not opened.');
    const loaded = await store.load(preview.value.mapping, () => {});
    expect(loaded).toMatchObject({ ok: false, problems: [{ code: 'record-endless', row: 20_002 }] });
    expect(store.view({}, BY_ROW, 'side').total).toBe(imported.count);
  });

  test('a second load reads the file again', async () => {
    const { store, preview } = await held(TABLE);
    if (!preview.mapping) throw new Error('No mapping.');
    const again = await store.load({ ...preview.mapping, title: undefined, date: undefined }, () => {});
    expect(again).toMatchObject({ ok: true, value: { count: 5, rejected: 1 } });
    expect(store.view({}, BY_ROW, 'side').dates).toBeUndefined();
  });

  test('a load that another has overtaken is over, and what the other read stands', async () => {
    const { store, preview } = await opened(`name,lat,lon\n${'a,40.1,35.2\n'.repeat(20_000)}`);
    if (!preview.ok || !preview.value.mapping) throw new Error('Not opened.');
    const { mapping } = preview.value;
    const first = store.load(mapping, () => {});
    const second = store.load({ ...mapping, crs: 'swapped' }, () => {});
    await expect(first).rejects.toThrow('Another mapping');
    expect(await second).toMatchObject({ ok: true, value: { count: 20_000 } });
    expect(store.row(0)).toMatchObject({ at: [40.1, 35.2] });
  });

  test('progress ends at all rows and all bytes', async () => {
    const { store, preview } = await opened(TABLE);
    if (!preview.ok || !preview.value.mapping) throw new Error('Not opened.');
    const told: number[][] = [];
    await store.load(preview.value.mapping, (...now) => told.push(now));
    const size = Buffer.byteLength(TABLE);
    expect(told.at(-1)).toEqual([6, size, size]);
  });

  test('another line judges all points again', async () => {
    const { store } = await held(TABLE);
    const ground = groundOf(atlas);
    const coords = ground.line.coords.map(([lng, lat]) => [lng, lat + 0.5] as const);
    expect(await store.judgeBy({ ...ground, line: { ...ground.line, coords } })).toBe(0);
    expect(store.row(0).side).toBe('sw');
    await store.judgeBy(ground);
    expect(store.row(0).side).toBe('ne');
  });

  test('places written coarsely keep their error, and are judged with it', async () => {
    const { store } = await held('id,mgrs\n1,37SEV0156\n2,37SEV0123456789\n');
    const [coarse, fine] = [store.row(0), store.row(1)];
    expect(coarse.errorMetres).toBeGreaterThan(100);
    expect(fine.errorMetres).toBeLessThan(1);
    for (const row of [coarse, fine]) {
      const alone = judge(atlas, row.at, row.errorMetres);
      expect(row.certainty).toBe(alone.verdict.kind === 'side' ? alone.verdict.certainty : 'none');
    }
  });
});

describe('what is shown', () => {
  const shown = async (filter: PointFilter, sort: Sort = BY_ROW) => {
    const { store } = await held(TABLE);
    const view = store.view(filter, sort, 'side');
    const rows = store.rows(0, 99);
    expect(rows).toHaveLength(view.shown);
    return numbers(rows);
  };

  test.each<[PointFilter, readonly number[]]>([
    [{}, [2, 3, 5, 6, 7]],
    [{ sides: ['ne', 'line'] }, [2, 5]],
    [{ sides: [] }, []],
    [{ certainties: ['close', 'none'] }, [3, 5, 6]],
    [{ distance: [0, 5000] }, [2, 5]],
    [{ distance: [-5000, -1] }, [3]],
    [{ dates: [Date.UTC(2017, 8, 3), Date.UTC(2017, 8, 5)] }, [2, 3, 6]],
    [{ text: 'RAID' }, [2, 3]],
    [{ text: 'zour"' }, [3]],
    [{ text: 'deir, ' }, [3]],
    [{ text: 'ميادين' }, [7]],
    [{ text: '10' }, [2, 6, 7]],
    [{ text: 'nothing like it' }, []],
    [{ text: 'raid', sides: ['ne'] }, [2]],
  ])('%j leaves rows %j', async (filter, rows) => {
    expect(await shown(filter)).toEqual(rows);
  });

  test.each<[Sort, readonly number[]]>([
    [{ by: 'row', descending: true }, [7, 6, 5, 3, 2]],
    [{ by: 0, descending: false }, [3, 6, 5, 2, 7]],
    [{ by: 5, descending: false }, [3, 7, 2, 6, 5]],
    [{ by: 5, descending: true }, [6, 2, 7, 3, 5]],
    [{ by: 4, descending: false }, [2, 5, 6, 7, 3]],
    [{ by: 'side', descending: false }, [2, 3, 7, 5, 6]],
    [{ by: 'date', descending: false }, [2, 6, 3, 7, 5]],
    [{ by: 'date', descending: true }, [7, 3, 2, 6, 5]],
    [{ by: 'distance', descending: false }, [7, 3, 5, 2, 6]],
    [{ by: 'certainty', descending: false }, [7, 2, 3, 5, 6]],
  ])('sorted by %j come rows %j, empty ones last', async (sort, rows) => {
    expect(await shown({}, sort)).toEqual(rows);
  });

  test('a point knows its place in the view, and that it has none', async () => {
    const { store } = await held(TABLE);
    store.view({ sides: ['ne', 'sw'] }, { by: 5, descending: true }, 'side');
    const rows = store.rows(0, 9);
    expect(rows.map(({ index }) => store.positionOf(index))).toEqual([0, 1, 2]);
    expect(store.positionOf(2)).toBe(-1);
    expect(store.rows(1, 2)).toEqual(rows.slice(1, 2));
  });

  test('counts, histograms and painting are of the shown', async () => {
    const { store } = await held(TABLE);
    const view = store.view({ sides: ['sw', 'beyond'] }, BY_ROW, 'side');
    expect(view.sides).toEqual({ ne: 0, sw: 2, line: 0, beyond: 1 });
    expect(view.certainties.none).toBe(1);
    expect([view.total, view.shown]).toEqual([5, 3]);
    expect([...view.painting]).toEqual([0, 2, 0, 4, 2]);
    expect(view.colours.classes.map(({ value, count }) => [value, count])).toEqual([
      ['ne', 0],
      ['sw', 2],
      ['line', 0],
      ['beyond', 1],
    ]);
    const sum = (of: readonly number[] | undefined) => of?.reduce((a, b) => a + b, 0);
    // Beyond the line's ends there is no signed distance; one point has no date.
    expect([sum(view.distances.counts), sum(view.distances.shown)]).toEqual([4, 2]);
    expect([sum(view.dates?.counts), sum(view.dates?.shown)]).toEqual([4, 3]);
  });

  test('few values are classes of their own, the most frequent first, and empty cells are among the others', async () => {
    const { store } = await held(TABLE);
    expect(store.view({}, BY_ROW, 4).colours).toEqual({
      scheme: 'categories',
      classes: [
        { value: 'clash', count: 3 },
        { value: 'Raid', count: 1 },
        { value: 'raid', count: 1 },
      ],
    });
    const dead = store.view({}, BY_ROW, 5);
    expect(dead.colours.classes.map(({ value }) => value)).toEqual(['10', '9', '100', '9.5', '']);
    expect([...dead.painting]).toEqual([1, 2, 5, 3, 4]);
  });

  test('many numbers are five classes with as many points each', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => `${100 - i}.5,35,40`);
    const { store } = await held(`v,lat,lon\n${lines.join('\n')}\n,35,40\n`);
    const { colours, painting } = store.view({}, BY_ROW, 0);
    expect(colours.scheme).toBe('amounts');
    expect(colours.classes).toEqual([
      { value: '', range: [1.5, 21.5], count: 20 },
      { value: '', range: [21.5, 41.5], count: 20 },
      { value: '', range: [41.5, 61.5], count: 20 },
      { value: '', range: [61.5, 81.5], count: 20 },
      { value: '', range: [81.5, 100.5], count: 20 },
      { value: '', count: 1 },
    ]);
    expect([painting[0], painting[99], painting[100]]).toEqual([5, 1, 6]);
  });

  test('more than eight values: the rest share one class', async () => {
    const lines = Array.from({ length: 90 }, (_, i) => `k${i % 12},35,40`);
    const { store } = await held(`kind,lat,lon\n${lines.join('\n')}\n`);
    const { classes } = store.view({}, BY_ROW, 0).colours;
    expect(classes).toHaveLength(9);
    expect(classes.slice(0, 6).map(({ count }) => count)).toEqual([8, 8, 8, 8, 8, 8]);
    expect(classes[8]).toEqual({ value: '', count: 90 - 6 * 8 - 2 * 7 });
  });
});

describe('where the points are drawn', () => {
  test('within 5 cm on the ground, in all of Syria', async () => {
    const random = seeded(3);
    const places = Array.from({ length: 2000 }, () => place(35.5 + 7 * random(), 32.2 + 5.2 * random()));
    const rows = places.map(([lng, lat]) => `${lat},${lng}`);
    const { imported } = await held(`lat,lon\n${rows.join('\n')}\n`);
    const { xy } = imported.cloud;
    const worst = places.map((at, i) => {
      const [x, y] = [(xy[2 * i] ?? 0) + CLOUD_ORIGIN[0], (xy[2 * i + 1] ?? 0) + CLOUD_ORIGIN[1]];
      const lat = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
      return geodesicMetres(at, [(x - 0.5) * 360, lat]);
    });
    expect(Math.max(...worst)).toBeLessThan(0.05);
  });

  test('the bounds touch the outermost point on each side', async () => {
    const { imported } = await held('lat,lon\n35,39.5\n35,41\n36,39\n34,40\n35,38\n35,39.7\n');
    const [west, north, east, south] = imported.cloud.bounds;
    const [left, up] = unitMercator([38, 36]);
    const [right, down] = unitMercator([41, 34]);
    const [x, y] = CLOUD_ORIGIN;
    [west - left + x, north - up + y, east - right + x, south - down + y].forEach((off) => {
      expect(off).toBeCloseTo(0, 8);
    });
  });

  test('the index finds each point where it is', async () => {
    const { imported } = await held(TABLE);
    const [x, y] = unitMercator([39.00788, 35.95283]);
    const found = KDBush.from(imported.cloud.index).within(x - CLOUD_ORIGIN[0], y - CLOUD_ORIGIN[1], 1e-7);
    expect(found).toEqual([0]);
  });
});
