import { at } from './at.ts';

/** A function by straight lines between the entries of a table: quicker to read than `tabulate`, and coarser. */
export function tabulateStraight(
  low: number,
  high: number,
  step: number,
  exact: (x: number) => number,
): (x: number) => number {
  const last = Math.ceil((high - low) / step);
  const value = Float64Array.from({ length: last + 1 }, (_, i) => exact(low + i * step));
  return (x) => {
    const place = (x - low) / step;
    const i = Math.floor(place);
    if (!(i >= 0 && i < last)) return exact(x);
    const below = at(value, i);
    return below + (place - i) * (at(value, i + 1) - below);
  };
}

/**
 * A smooth function by cubic Hermite interpolation in a table: its error falls with the fourth power of the step,
 * so a table of a hundred entries can stand in for a formula full of powers and tangents.
 *
 * @param slope the function's derivative
 * @returns exact outside low to high, where the formula itself is asked
 */
export function tabulate(
  low: number,
  high: number,
  step: number,
  exact: (x: number) => number,
  slope: (x: number) => number,
): (x: number) => number {
  const last = Math.ceil((high - low) / step);
  const value = Float64Array.from({ length: last + 1 }, (_, i) => exact(low + i * step));
  const rise = Float64Array.from({ length: last + 1 }, (_, i) => slope(low + i * step) * step);
  return (x) => {
    const place = (x - low) / step;
    const i = Math.floor(place);
    if (!(i >= 0 && i < last)) return exact(x);
    const t = place - i;
    const below = at(value, i);
    const start = at(rise, i);
    const whole = at(value, i + 1) - below;
    const bend = start + at(rise, i + 1) - 2 * whole;
    return below + t * (start + t * (whole - start - bend + t * bend));
  };
}
