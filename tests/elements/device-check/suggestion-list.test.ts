import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Suggestion } from '../../../src/devices/search-devices.js';
import { SuggestionList } from '../../../src/elements/device-check/suggestion-list.js';

const said = (node: Element | null) => node?.textContent?.trim() ?? '';

/** Lists in which those of a brand stand together. */
const lists = fc
  .array(
    fc.record({
      brand: fc.constantFrom('Apple', 'Samsung', 'Sony', 'Xiaomi'),
      name: fc.constantFrom('15', 'S23', '<b>1</b>', 'a b'),
      code: fc.option(fc.constantFrom('SM-S9', 'X'), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((list): Suggestion[] => {
    const brands = [...new Set(list.map(({ brand }) => brand))];
    return brands.flatMap((brand) => list.filter((one) => one.brand === brand));
  });

/** What stands in a box, in its order: the groups with their options. */
const written = (box: Element) =>
  [...box.children].map((group) => ({
    brand: group.getAttribute('aria-label'),
    seen: said(group.querySelector('.brand')),
    options: [...group.querySelectorAll('[role=option]')].map((option) => ({
      id: option.id,
      text: said(option),
      active: option.getAttribute('aria-selected'),
    })),
  }));

const wanted = (found: readonly Suggestion[], active: number) =>
  [...new Set(found.map(({ brand }) => brand))].map((brand) => ({
    brand,
    seen: brand,
    options: found.flatMap(({ name, code, brand: own }, index) =>
      own === brand
        ? {
            id: `option-${index}`,
            text: code ? `${name} ${code}` : name,
            active: `${index === active}`,
          }
        : [],
    ),
  }));

describe('the list of suggestions', () => {
  it('shows the last list, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(lists, fc.nat()), { minLength: 1, maxLength: 8 }), (shown) => {
        const list = new SuggestionList();
        const box = document.createElement('div');
        for (const [found, at] of shown) {
          const active = (at % (found.length + 1)) - 1;
          list.show(box, found, active);
          expect(written(box)).to.deep.equal(wanted(found, active));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('goes along into another box', () => {
    const list = new SuggestionList();
    const found = [{ brand: 'Apple', name: 'iPhone 15' }];
    list.show(document.createElement('div'), found, -1);
    const box = document.createElement('div');
    list.show(box, found, 0);
    expect(written(box)).to.deep.equal(wanted(found, 0));
  });
});
