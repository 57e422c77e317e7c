/** Where the built app finds its data: hashed files beside its code. */
import borders from '../../../data/borders.geojson?url';
import claims from '../../../data/claims.json?url';
import countries from '../../../data/countries.geojson?url';
import governorates from '../../../data/governorates.geojson?url';
import lakes from '../../../data/lakes.geojson?url';
import line from '../../../data/line.geojson?url';
import places from '../../../data/places.geojson?url';
import relief from '../../../data/relief.png?url';
import rivers from '../../../data/rivers.geojson?url';
import sources from '../../../data/sources.json?url';
import towns from '../../../data/towns.geojson?url';
import zones from '../../../data/zones.geojson?url';
import type { AtlasFile } from '../../atlas/files.ts';

export const ATLAS_URLS: Readonly<Record<AtlasFile, string>> = {
  line,
  zones,
  towns,
  places,
  rivers,
  lakes,
  countries,
  borders,
  governorates,
  sources,
  claims,
};

export const RELIEF_URL = relief;
