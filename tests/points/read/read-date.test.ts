import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateOrder } from '../../../src/points/file.ts';
import { readDate } from '../../../src/points/read/read-date.ts';

const iso = (text: string, order: DateOrder) => {
  const ms = readDate(text, order);
  return ms === undefined ? undefined : new Date(ms).toISOString().replace('.000Z', 'Z');
};

test.each<[string, DateOrder, string]>([
  ['2017-10-17', 'ymd', '2017-10-17T00:00:00Z'],
  ['2017-10-17', 'dmy', '2017-10-17T00:00:00Z'],
  ['2017/1/7', 'ymd', '2017-01-07T00:00:00Z'],
  ['2017-10-17T14:05:09Z', 'ymd', '2017-10-17T14:05:09Z'],
  ['2017-10-17T14:05:09+03:00', 'ymd', '2017-10-17T11:05:09Z'],
  ['2017-10-17 14:05:09.250', 'ymd', '2017-10-17T14:05:09.250Z'],
  ['20171017', 'ymd', '2017-10-17T00:00:00Z'],
  ['20171017T140509Z', 'ymd', '2017-10-17T14:05:09Z'],
  ['06/05/2017', 'dmy', '2017-05-06T00:00:00Z'],
  ['06/05/2017', 'mdy', '2017-06-05T00:00:00Z'],
  ['6.5.17', 'dmy', '2017-05-06T00:00:00Z'],
  ['17/10/2017 2:05 PM', 'dmy', '2017-10-17T14:05:00Z'],
  ['17/10/2017 12:05 AM', 'dmy', '2017-10-17T00:05:00Z'],
  ['١٧/١٠/٢٠١٧ ٢:٠٥ م', 'dmy', '2017-10-17T14:05:00Z'],
  ['17 Oct 2017', 'ymd', '2017-10-17T00:00:00Z'],
  ['17-Oct-17', 'ymd', '2017-10-17T00:00:00Z'],
  ['October 17, 2017', 'ymd', '2017-10-17T00:00:00Z'],
  ['Tue, 17 Oct 2017 14:05:09', 'ymd', '2017-10-17T14:05:09Z'],
  ['17 août 2017', 'ymd', '2017-08-17T00:00:00Z'],
  ['17 تشرين الأول 2017', 'ymd', '2017-10-17T00:00:00Z'],
  ['17 أكتوبر 2017', 'ymd', '2017-10-17T00:00:00Z'],
  ['29/02/2016', 'dmy', '2016-02-29T00:00:00Z'],
])('%j (%s) is %s', (text, order, date) => {
  expect(iso(text, order)).toBe(date);
});

test.each<[string, DateOrder]>([
  ['31/02/2017', 'dmy'],
  ['29/02/2017', 'dmy'],
  ['17/10/2017', 'mdy'],
  ['17/10/2017', 'ymd'],
  ['2017-10-17 25:00', 'ymd'],
  ['2017-10-17 later', 'ymd'],
  ['35.95', 'dmy'],
  ['2017', 'ymd'],
  ['35.95.39.01', 'dmy'],
  ['', 'ymd'],
  ['17 Octobre-ish 2017', 'ymd'],
])('%j (%s) is no date', (text, order) => {
  expect(readDate(text, order)).toBeUndefined();
});

test('every instant that JavaScript writes is read as itself', () => {
  const instants = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      expect(readDate(date.toISOString(), 'ymd')).toBe(date.getTime());
    }),
  );
});

test('no text makes it throw, or slow', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '0', '/', '-', ' ', 'a', ':', 'م'), maxLength: 60 }),
      (text) => {
        const ms = readDate(text, 'dmy');
        expect(ms === undefined || Number.isFinite(ms)).toBe(true);
      },
    ),
  );
});
