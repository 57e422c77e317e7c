import * as v from 'valibot';
import { expect, test } from 'vitest';
import { shapeFault } from '../../src/atlas/shape-fault.ts';

const faultOf = (schema: v.GenericSchema, value: unknown) => {
  const read = v.safeParse(schema, value);
  if (read.success) throw new Error('There is no fault.');
  return shapeFault(read.issues[0]);
};
const named = v.strictObject({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(3)) });

test.each([
  ['nothing where a value must be', named, {}, { fault: 'missing' }],
  ['an empty text', named, { name: '' }, { fault: 'too-short' }],
  ['a text beyond its length', named, { name: 'long' }, { fault: 'too-long' }],
  ['a key that nobody knows', named, { name: 'a', other: 1 }, { fault: 'unknown-key' }],
  ['a number for a text', named, { name: 5 }, { fault: 'kind', wanted: 'text', received: '5' }],
  ['a text for a number', v.number(), 'wide', { fault: 'kind', wanted: 'number', received: '"wide"' }],
  ['null for a list', v.array(v.number()), null, { fault: 'kind', wanted: 'list', received: 'null' }],
  ['a list for named values', named, [], { fault: 'missing' }],
  ['a text for named values', named, 'x', { fault: 'kind', wanted: 'record', received: '"x"' }],
  ['a number for a truth', v.boolean(), 1, { fault: 'kind', wanted: 'truth', received: '1' }],
  [
    'a value beyond its range',
    v.pipe(v.number(), v.maxValue(90)),
    91,
    { fault: 'value', wanted: '<=90', received: '91' },
  ],
  [
    'a word that is not among those allowed',
    v.picklist(['ne', 'sw']),
    'nw',
    { fault: 'value', wanted: '("ne" | "sw")', received: '"nw"' },
  ],
  ['a text of another form', v.pipe(v.string(), v.regex(/^g\d+$/)), 'h1', { fault: 'form' }],
] as const)('%s has a code of its own', (_, schema, value, fault) => {
  expect(faultOf(schema, value)).toEqual(fault);
});
