import { expect, test } from 'vitest';
import { parseDegrees } from '../../src/points/coordinates/degrees.ts';
import { guessMapping } from '../../src/points/read/guess-mapping.ts';
import { metresOf, numberOf } from '../../src/points/read/numbers.ts';
import { findForm } from '../../src/points/read/table-form.ts';

const rowsOf = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, i) => ({ number: i + 2, cells, record: cells.join(',') }));
const guess = (header: string, ...rows: string[]) =>
  guessMapping(header.split(','), rowsOf(rows.map((row) => row.split(','))), false);
const placeOf = (header: string, ...rows: string[]) => guess(header, ...rows).mapping?.place;

test.each([
  ['lat,lon'],
  ['Latitude,Longitude'],
  ['LAT,LNG'],
  ['lat,long'],
  ['y,x'],
  ['خط العرض,خط الطول'],
  [' Latitude (°) , Longitude (°) '],
  ['GPS_lat,GPS_lon'],
  ['Nord,Est'],
  ['إحداثي ص,إحداثي س'],
])('%s are a latitude and a longitude', (header) => {
  expect(placeOf(header, '35.95,39.01')).toEqual({ kind: 'pair', lat: 0, lng: 1 });
});

test('names in full go before x and y', () => {
  expect(placeOf('x,y,latitude,longitude', '1,2,35.9,39.0')).toEqual({ kind: 'pair', lat: 2, lng: 3 });
});

test('a table without coordinate columns has no mapping', () => {
  expect(guess('name,population', 'Raqqa,220000').mapping).toBeUndefined();
});

test('of two columns of one name neither is taken', () => {
  expect(placeOf('lat,lat,lon', '35.95,0,39.01')).toBeUndefined();
});

test('a column named for a latitude that holds words is passed over for one that holds it', () => {
  expect(placeOf('lat,lon,a,b', 'north,east,35.952,39.011')).toEqual({ kind: 'pair', lat: 2, lng: 3 });
});

test('ages and shares beside each other are no place', () => {
  expect(placeOf('age,share', '35,40', '36,41', '33,39')).toBeUndefined();
});

test('a list of dates is not taken for a column of places', () => {
  expect(placeOf('a,b', '12.05.2017,x', '13.05.2017,y')).toBeUndefined();
});

test('a zone in a column’s name puts its projection first', () => {
  const { offers } = guess('utm38_x,utm38_y', '397783,3590425', '406836,4180894');
  expect(offers[0]).toBe('utm38n');
});

test.each([
  ['name,lat,lon', ','],
  ['name;lat;lon', ';'],
  ['name\tlat\tlon', '\t'],
  ['"a;b;c;d",lat,lon', ','],
  ['name, full;lat;lon', ';'],
  ['a|b|c\n1|2|3', '|'],
  ['35,95;39,01\n35,83;38,54', ';'],
])('%j is parted by %j', (text, delimiter) => {
  expect(findForm(text).delimiter).toBe(delimiter);
});

test.each([
  ['35.95283', 35.95283],
  [' -35.5 ', -35.5],
  ['+35', 35],
  ['35,95283', 35.95283],
  ['35.5°', 35.5],
  ['٣٥٫٩٥', 35.95],
  ['۳۵', 35],
  ['−35.5', -35.5],
  ['3.5e1', 35],
])('%j is %f degrees', (text, degrees) => {
  expect(parseDegrees(text)).toBe(degrees);
  expect(numberOf(text)).toBe(degrees);
});

test.each(['', '35.9N', '35 57 10', '1,234.5', '0x23', 'Infinity', 'NaN', '35.9.1', '--35', '.'])(
  '%j is not a number of degrees',
  (text) => {
    expect(parseDegrees(text)).toBeUndefined();
    expect(numberOf(text)).toBeNaN();
  },
);

test.each([
  ['564,413.56', 564413.56],
  ['4 084 862', 4084862],
  ['4\u202f084\u202f862,5', 4084862.5],
  ["564'413", 564413],
  ['564413 m', 564413],
  ['564413,5', 564413.5],
])('%j is %f metres', (text, metres) => {
  expect(metresOf(text)).toBe(metres);
});
