import { expect, test } from 'vitest';
import { held, written } from '../../support/held-points.ts';

const csv = async (content: string | Uint8Array<ArrayBuffer>, neutralise = false, name?: string) => {
  const { store } = await held(content, name);
  return Buffer.from(await written(store, { format: 'csv', which: 'all', neutralise }));
};
const text = async (content: string, neutralise = false) => (await csv(content, neutralise)).toString('utf8');

const RAQQA = 'ne;2357.96;53476.62;35.9315900;39.0087200;likely';
const VERDICT = 'side;distance_m;chainage_m;nearest_lat;nearest_lon;certainty';

test('mark, delimiter, line ends, quotes and spaces of a table are those that it came with', async () => {
  const row = ' "x"; "7 ;007;"35.95283";39.00788';
  expect(await text(`\ufeff"a";b;c;lat;lon\r\n${row}\r\n`)).toBe(
    `\ufeff"a";b;c;lat;lon;${VERDICT}\r\n${row};${RAQQA}\r\n`,
  );
});

test('a table in Windows-1256 comes out in Windows-1256', async () => {
  const arabic = (word: string) => Buffer.from(word, 'latin1');
  // "الرقة" and "مدينة" in Windows-1256.
  const bytes = Buffer.concat([
    Buffer.from('name;kind;lat;lon\n'),
    arabic('\xc7\xe1\xd1\xde\xc9;\xe3\xcf\xed\xe4\xc9'),
    Buffer.from(';35.95283;39.00788\n'),
  ]);
  const out = await csv(new Uint8Array(bytes));
  expect(out.subarray(bytes.indexOf('\n') + 1 + VERDICT.length + 1).toString('latin1')).toBe(
    `\xc7\xe1\xd1\xde\xc9;\xe3\xcf\xed\xe4\xc9;35.95283;39.00788;${RAQQA}\n`,
  );
});

test('a table without a header gets one', async () => {
  expect(await text('Raqqa;35.95283;39.00788\n')).toBe(
    `Column 1;Column 2;Column 3;${VERDICT}\nRaqqa;35.95283;39.00788;${RAQQA}\n`,
  );
});

test('cells that a spreadsheet would run are made texts, and nothing else is touched', async () => {
  const head = 'a;b;c;d;lat;lon\n';
  const rows = [
    ['=1+1;"=HYPERLINK(""x"")";-5;+3.5e4', `'=1+1;"'=HYPERLINK(""x"")";-5;+3.5e4`],
    ['@x;-2+3;"-1,5";a=b', '\'@x;\'-2+3;"-1,5";a=b'],
    ['"\ttab";+963 11 22;x-y;" =1"', '"\'\ttab";\'+963 11 22;x-y;" =1"'],
  ];
  for (const [row, safe] of rows) {
    const place = '35.95283;39.00788';
    expect(await text(`${head}${row};${place}\n`, true)).toContain(`\n${safe};${place};ne;`);
    expect(await text(`${head}${row};${place}\n`)).toContain(`\n${row};${place};ne;`);
  }
});

test('cells of features are made texts too', async () => {
  const feature = {
    type: 'Feature',
    properties: { note: '=cmd|x', plus: '-7' },
    geometry: { type: 'Point', coordinates: [39.00788, 35.95283] },
  };
  const out = (await csv(JSON.stringify(feature), true, 'one.geojson')).toString('utf8');
  expect(out).toBe(
    `\ufeffnote,plus,lat,lon,${VERDICT.replaceAll(';', ',')}\r\n'=cmd|x,-7,35.9528300,39.0078800,${RAQQA.replaceAll(';', ',')}\r\n`,
  );
});
