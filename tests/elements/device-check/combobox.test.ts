import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { LitElement } from 'lit';
import type { Suggestion } from '../../../src/devices/search-devices.js';
import { Combobox } from '../../../src/elements/device-check/combobox.js';

/** An element around a combobox, with suggestions that the test decides. */
class ComboboxFixture extends LitElement {
  suggestions: Suggestion[] = [];
  readonly chosen: string[] = [];
  isPrepared = false;

  readonly #combobox = new Combobox(this, {
    prepare: () => (this.isPrepared = true),
    search: () => this.suggestions,
    choose: (device) => this.chosen.push(device),
    announce: () => {},
  });

  get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  protected override render(): unknown {
    return this.#combobox.render();
  }

  type(text: string): void {
    this.input.value = text;
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  press(key: string): void {
    this.input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
}
customElements.define('combobox-fixture', ComboboxFixture);

const combobox = () => fixture<ComboboxFixture>(html`<combobox-fixture></combobox-fixture>`);

const text = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Lists of suggestions as the search gives them: grouped by brand, each name once. */
const lists = fc
  .uniqueArray(
    fc.record({
      brand: fc.constantFrom('Apple', 'Samsung', 'Sony', 'Xiaomi'),
      name: fc.constantFrom('15', 'S23', '<b>1</b>', 'a b'),
      code: fc.option(fc.constantFrom('SM-S9', 'X'), { nil: undefined }),
    }),
    { maxLength: 12, selector: ({ brand, name }) => `${brand} ${name}` },
  )
  .map((list): Suggestion[] => {
    const brands = [...new Set(list.map(({ brand }) => brand))];
    return brands.flatMap((brand) => list.filter((suggestion) => suggestion.brand === brand));
  });

/** The groups of the list box with their options, as they are in the page. */
const shown = (element: ComboboxFixture) =>
  [...element.renderRoot.querySelectorAll('[role=listbox] > [role=group]')].map((group) => ({
    brand: group.getAttribute('aria-label'),
    heading: text(group.querySelector('.brand')),
    options: [...group.querySelectorAll('[role=option]')].map((option) => ({
      id: option.id,
      text: text(option),
      selected: option.getAttribute('aria-selected'),
    })),
  }));

const expected = (suggestions: readonly Suggestion[], active: number) =>
  [...new Set(suggestions.map(({ brand }) => brand))].map((brand) => ({
    brand,
    heading: brand,
    options: suggestions.flatMap((suggestion, index) =>
      suggestion.brand === brand
        ? {
            id: `option-${index}`,
            text: [suggestion.name, suggestion.code].filter(Boolean).join(' '),
            selected: `${index === active}`,
          }
        : [],
    ),
  }));

describe('the combobox', () => {
  it('shows the suggestions for the last text, whatever it showed before', async () => {
    const element = await combobox();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(lists, fc.nat()), { minLength: 1, maxLength: 6 }),
        async (searches) => {
          for (const [suggestions, at] of searches) {
            const presses = at % (suggestions.length + 1);
            element.suggestions = suggestions;
            element.type('x');
            for (let press = 0; press < presses; press++) element.press('ArrowDown');
            await element.updateComplete;
            expect(shown(element)).to.deep.equal(expected(suggestions, presses - 1));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('makes the search ready when the field gets the focus', async () => {
    const element = await combobox();
    expect(element.isPrepared).to.equal(false);
    element.input.focus();
    expect(element.isPrepared).to.equal(true);
  });

  it('chooses the option that was clicked: its code, else its name', async () => {
    const element = await combobox();
    element.suggestions = [
      { brand: 'Apple', name: 'iPhone 15' },
      { brand: 'Samsung', name: 'Galaxy S23', code: 'SM-S911B' },
    ];
    for (const index of [0, 1]) {
      element.type('x');
      await element.updateComplete;
      element.renderRoot.querySelector<HTMLElement>(`#option-${index}`)!.click();
      await element.updateComplete;
    }
    expect(element.chosen).to.deep.equal(['iPhone 15', 'SM-S911B']);
  });

  it('shows no list and no remark for an empty field, even after an arrow', async () => {
    const element = await combobox();
    element.press('ArrowDown');
    await element.updateComplete;
    expect(element.input.getAttribute('aria-expanded')).to.equal('false');
    expect(element.renderRoot.querySelector('p')).to.equal(null);
  });
});

describe('while an input method is composing', () => {
  const compose = (element: ComboboxFixture, text: string) => {
    element.input.value = text;
    const composing = { bubbles: true, composed: true, isComposing: true };
    element.input.dispatchEvent(new InputEvent('input', composing));
    return element.updateComplete;
  };

  it('searches, because keyboards of Android compose every word', async () => {
    const element = await combobox();
    element.suggestions = [{ brand: 'Apple', name: 'iPhone 15' }];
    await compose(element, 'iph');
    expect(shown(element).flatMap(({ options }) => options.map(({ text }) => text))).to.deep.equal([
      'iPhone 15',
    ]);
  });

  it('keeps the suggestions where a half-typed syllable finds nothing, and does not say no', async () => {
    const element = await combobox();
    element.suggestions = [{ brand: 'Apple', name: 'iPhone 15' }];
    element.type('15');
    element.suggestions = [];
    await compose(element, '15 ping');
    expect(shown(element)).to.have.length(1);
    expect(element.input.value).to.equal('15 ping');
    expect(text(element.renderRoot.querySelector('.search'))).not.to.contain('not in our list');
    element.input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await element.updateComplete;
    expect(shown(element)).to.have.length(0);
    expect(text(element.renderRoot.querySelector('.search'))).to.contain('“15 ping” is not in');
  });

  it('ignores the Enter that ends a composition in Safari, where `isComposing` is already false', async () => {
    const element = await combobox();
    element.type('苹果');
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    const ending = new KeyboardEvent('keydown', { ...enter, keyCode: 229 });
    element.input.dispatchEvent(ending);
    expect([element.chosen, ending.defaultPrevented]).to.deep.equal([[], false]);
    element.input.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 13 }));
    expect(element.chosen).to.deep.equal(['苹果']);
  });
});
