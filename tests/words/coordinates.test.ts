import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAt } from '../../src/words/coordinates.ts';
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

  it('never read 60 seconds or 60 minutes', () => {
    expect(formatAt(place(39.99999, 35.99999), 'dms')).toBe('36°00′00.0″\u202fN 40°00′00.0″\u202fE');
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (d) => {
        expect(formatAt(place(d, d), 'dms')).not.toMatch(/60(\.0+)?[′″]/);
      }),
    );
  });
});
