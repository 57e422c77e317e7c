/** The canvas as it is now, kept beyond the end of its map; undefined where there is no room for it. */
export function copyCanvas(source: HTMLCanvasElement): HTMLCanvasElement | undefined {
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  const context = copy.getContext('2d');
  context?.drawImage(source, 0, 0);
  return context ? copy : undefined;
}
