import { afterEach, expect, test } from 'vitest';
import { profileOf } from '../../src/verdict/profile.ts';
import { speak } from '../../src/words/language.ts';
import { placeWords, profileDescription } from '../../src/words/profile-words.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

afterEach(() => speak('en'));

const profile = profileOf(readRealAtlas(), 60_000);
const of = (id: string) => {
  const found = profile.places.find(({ place }) => place.id === id);
  if (!found) throw new Error(`${id} is near the line.`);
  return found;
};
const plainSpaces = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

test('a settlement is read out with where along the line, how far to which side, and how sure', () => {
  expect(plainSpaces(placeWords(of('raqqa'), 'km'))).toMatch(
    /^Raqqa: \d+ km along the line, 2\.4 km north and east of it, likely$/,
  );
  expect(plainSpaces(placeWords(of('deir-el-zour'), 'km'))).toMatch(
    /^Deir el-Zour: \d+ km along the line, 1\.4 km south and west of it, too close to call$/,
  );
  expect(plainSpaces(placeWords({ ...of('raqqa'), signed: 0, certainty: undefined }, 'km'))).toMatch(
    /^Raqqa: \d+ km along the line, on it$/,
  );
});

test('in Arabic it is one Arabic sentence', async () => {
  await speak('ar');
  expect(plainSpaces(placeWords(of('raqqa'), 'km'))).toMatch(
    /^\u2068الرقة\u2069: على بُعد \d+ كم على امتداد الخط، و2\.4 كم شماله وشرقه، مرجَّح$/,
  );
});

test('the picture is described with how many settlements it shows', async () => {
  const count = profile.places.length;
  expect(profileDescription(profile, 'km', 60_000)).toContain(`with the ${count} settlements within 60`);
  await speak('ar');
  expect(profileDescription(profile, 'km', 60_000)).toContain(`ومعه ${count} `);
});
