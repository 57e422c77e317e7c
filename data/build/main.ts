import { buildAdmin } from './admin.ts';
import { checkAll } from './check.ts';
import { buildClaims } from './claims.ts';
import { fetchPackages } from './fetch-packages.ts';
import { readSettlements } from './geonames.ts';
import { buildGshhgRivers } from './gshhg-rivers.ts';
import { buildLakes } from './lakes.ts';
import { buildLine } from './line.ts';
import { manifestText } from './manifest.ts';
import { loadMapshaper } from './mapshaper.ts';
import { buildPlaces } from './places.ts';
import { buildRelief } from './relief.ts';
import { buildRivers } from './rivers.ts';
import { governoratesByCode } from './seats.ts';
import { buildSources } from './sources.ts';
import { buildTowns } from './towns.ts';
import { geojsonText, writeData } from './write.ts';
import { buildZones } from './zones.ts';

/** Builds every file of the data folder from the pinned packages, checks them, and only then writes them. */
async function buildData(): Promise<void> {
  const inputs = fetchPackages();
  const shape = loadMapshaper(inputs);
  const settlements = readSettlements(inputs);
  const line = await buildLine(shape, settlements);
  const { countries, borders, governorates } = await buildAdmin(shape);
  const layers = {
    line: [line],
    zones: buildZones(line, governorates),
    towns: buildTowns(settlements),
    places: buildPlaces(settlements, governoratesByCode(settlements, governorates)),
    rivers: [...(await buildRivers(shape)), ...buildGshhgRivers(inputs)],
    lakes: await buildLakes(shape),
    countries,
    borders,
    governorates,
  };
  const sources = buildSources();
  const files = new Map<string, string | Uint8Array>(
    Object.entries(layers).map(([name, features]) => [`${name}.geojson`, geojsonText(features)]),
  );
  files.set('relief.png', buildRelief(inputs, countries));
  files.set('sources.json', `${JSON.stringify(sources, null, 2)}\n`);
  files.set('claims.json', `${JSON.stringify(buildClaims(sources), null, 2)}\n`);
  files.set('manifest.json', manifestText(files));
  checkAll({ ...layers, line }, sources, files);
  for (const [name, content] of files) writeData(name, content);
  for (const [name, content] of files)
    console.log(`${String(Buffer.byteLength(content)).padStart(8)}  ${name}`);
}

try {
  await buildData();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
