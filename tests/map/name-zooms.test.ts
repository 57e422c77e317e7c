import { describe, expect, it } from 'vitest';
import { nameZooms } from '../../src/map/name-zooms.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const { places } = readRealAtlas();
const zooms = nameZooms([...places.values()]);
const from = (name: string) => {
  const found = [...places.values()].find((p) => p.name.en === name);
  return zooms.get(found?.id ?? '') ?? Number.NaN;
};

describe('the zoom from which a settlement is named', () => {
  it('is later, the nearer a greater one is', () => {
    expect(from('Cairo')).toBeLessThan(from('Giza'));
    expect(from('Aleppo')).toBeLessThan(from('Al-Bab'));
    expect(from('Mardin'), 'Kızıltepe beside it has more people').toBeGreaterThan(from('Kızıltepe'));
  });

  it('is early for a city far from all others', () => {
    expect(from('Al-Hasakah')).toBeLessThanOrEqual(6);
    expect(from('Rukban')).toBeLessThanOrEqual(5);
  });

  it('waits for none beyond the borders of Syria and Iraq', () => {
    for (const name of ['Al-Qamishli', "Ra's al-'Ayn", 'Tall Abyad'])
      expect(from(name), name).toBeLessThan(8);
  });

  it('is some zoom for every settlement', () => {
    expect(zooms.size).toBe(places.size);
    for (const [id, zoom] of zooms) expect(zoom >= 0 && zoom < 15, `${id}: ${zoom}`).toBe(true);
  });
});
