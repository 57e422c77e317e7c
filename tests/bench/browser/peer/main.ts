/** What anyone would write first: drop a CSV, papaparse it, hand it to MapLibre as GeoJSON. Nothing is judged. */
import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import Papa from 'papaparse';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const map = new MapLibreMap({
  container: 'map',
  center: [39.8, 35.3],
  zoom: 7.5,
  attributionControl: false,
  style: {
    version: 8,
    sources: { points: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': '#f6f3ec' } },
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: { 'circle-radius': 1.5, 'circle-color': '#4a5aae', 'circle-opacity': 0.6 },
      },
    ],
  },
});
map.once('load', () => {
  document.documentElement.dataset.ready = 'true';
});

function show(features: GeoJSON.Feature[]): void {
  const source = map.getSource('points') as GeoJSONSource; // by the style above
  source.setData({ type: 'FeatureCollection', features });
  map.once('idle', () => {
    map.getContainer().dataset.points = String(features.length);
  });
}

addEventListener('dragover', (e) => e.preventDefault());
addEventListener('drop', (e) => {
  e.preventDefault();
  const file = e.dataTransfer?.files[0];
  if (!file) return;
  const features: GeoJSON.Feature[] = [];
  Papa.parse<Record<string, string>>(file, {
    header: true,
    skipEmptyLines: true,
    chunk: ({ data }) => {
      for (const { lat, lon, ...properties } of data) {
        const geometry = { type: 'Point' as const, coordinates: [Number(lon), Number(lat)] };
        features.push({ type: 'Feature', properties, geometry });
      }
    },
    complete: () => show(features),
  });
});
