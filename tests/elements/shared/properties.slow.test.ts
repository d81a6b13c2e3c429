import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/index.js';
import {
  isReadable,
  kinds,
  publicProperties,
  tags,
  takesAnyValue,
  type Settable,
} from '../../support/any-value.js';
import { collectWarnings } from '../../support/stubs.js';

describe('the public properties', () => {
  beforeEach(() => {
    collectWarnings();
  });

  // The device check has the properties that all elements have. The fast tests try those.
  const tried = publicProperties('esim-device-check');
  for (const tag of tags) {
    for (const property of publicProperties(tag).filter((name) => !tried.includes(name))) {
      it(`take any value: <${tag}> ${property}`, () => takesAnyValue(tag, property));
    }

    it(`take any values together, before and after the first update: <${tag}>`, async function () {
      this.timeout(60_000);
      // As functions, because fast-check looks into values.
      const value = fc.oneof(
        fc.constantFrom(...Object.keys(kinds)).map((kind) => () => kinds[kind]),
        fc
          .anything({
            withBigInt: true,
            withNullPrototype: true,
            withSparseArray: true,
            maxDepth: 2,
          })
          .map((any) => () => any),
      );
      const values = fc.array(fc.tuple(fc.constantFrom(...publicProperties(tag)), value), {
        maxLength: 5,
      });
      await fc.assert(
        fc.asyncProperty(values, values, async (first, second) => {
          const element = document.createElement(tag) as unknown as Settable;
          for (const [name, make] of first) element[name] = make();
          document.body.append(element);
          try {
            await element.updateComplete;
            for (const [name, make] of second) element[name] = make();
            await element.updateComplete;
            expect(isReadable(element)).to.equal(true);
          } finally {
            element.remove();
          }
        }),
        { numRuns: 60 },
      );
    });
  }
});
