/** The line profile, and what it points at on the map. */
import type { App } from './app.ts';

/** A settlement's dot: the circle nearest to its name. */
export async function profileDot(app: App, name: string): Promise<{ x: number; y: number }> {
  const label = await app.profile.locator('svg text', { hasText: new RegExp(`^${name}$`) }).boundingBox();
  if (!label) throw new Error(`${name} is not named on the profile.`);
  const boxes = await app.profile
    .locator('svg circle')
    .evaluateAll((circles) => circles.map((c) => c.getBoundingClientRect().toJSON()));
  const middles = boxes.map((b) => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 }));
  const far = ({ x, y }: { x: number; y: number }) =>
    Math.hypot(
      x - Math.max(label.x, Math.min(label.x + label.width, x)),
      y - Math.max(label.y, Math.min(label.y + label.height, y)),
    );
  const nearest = middles.sort((a, b) => far(a) - far(b))[0];
  if (!nearest) throw new Error('There are no dots on the profile.');
  return nearest;
}

/** Where the profile's crosshair stands. */
export async function crosshair(app: App): Promise<{ x: number; y: number }> {
  const box = await app.profile.locator('circle[class*="spot"]').boundingBox();
  if (!box) throw new Error('The profile points at nothing.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The ring on the map about the place that the profile points at: the larger of its two marks. */
export async function ringOnMap(app: App): Promise<{ x: number; y: number }> {
  const boxes = await app
    .region('Map')
    .locator('.maplibregl-marker')
    .evaluateAll((rings) => rings.map((r) => r.getBoundingClientRect().toJSON()));
  const ring = boxes.sort((a, b) => b.width - a.width)[0];
  if (!ring) throw new Error('There is no ring on the map.');
  return { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
}
