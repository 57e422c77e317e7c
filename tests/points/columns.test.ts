import { expect, test } from 'vitest';
import { guessColumns, guessDelimiter } from '../../src/points/columns.ts';
import { parseDegrees } from '../../src/points/coordinates/degrees.ts';

const columnsOf = (header: string) => {
  const guessed = guessColumns(header.split(','));
  return guessed.ok ? guessed.value : guessed.problems[0];
};

test.each([
  ['lat,lon'],
  ['Latitude,Longitude'],
  ['LAT,LNG'],
  ['lat,long'],
  ['y,x'],
  ['خط العرض,خط الطول'],
  [' Latitude (°) , Longitude (°) '],
])('%s are a latitude and a longitude', (header) => {
  expect(columnsOf(header)).toEqual({ lat: 0, lng: 1 });
});

test('names in full go before x and y', () => {
  expect(columnsOf('x,y,latitude,longitude')).toEqual({ lat: 2, lng: 3 });
});

test('a table without coordinate columns is refused with its header', () => {
  expect(columnsOf('name,population')).toEqual({ code: 'columns-missing', header: ['name', 'population'] });
});

test('two columns of one name are refused: either could be meant', () => {
  expect(columnsOf('lat,lat,lon')).toEqual({ code: 'columns-doubled', axis: 'lat', name: 'lat' });
});

test.each([
  ['name,lat,lon', ','],
  ['name;lat;lon', ';'],
  ['name\tlat\tlon', '\t'],
  ['"a;b;c;d",lat,lon', ','],
  ['name, full;lat;lon', ';'],
])('%j is parted by %j', (line, delimiter) => {
  expect(guessDelimiter(line)).toBe(delimiter);
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
});

test.each(['', '35.9N', '35 57 10', '1,234.5', '0x23', 'Infinity', 'NaN', '35.9.1', '--35', '.'])(
  '%j is not a number of degrees',
  (text) => {
    expect(parseDegrees(text)).toBeUndefined();
  },
);
