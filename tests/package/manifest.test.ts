import { expect } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../src/index.js';
import { all, press } from '../support/guide.js';
import '../support/stubs.js';

interface Documented {
  tagName: string;
  attributes: Array<{ name: string }>;
  cssParts: Array<{ name: string }>;
  members: Array<{ name: string; kind: string }>;
}

let elements: Documented[];
before(async () => {
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as {
    modules: Array<{ declarations: Documented[] }>;
  };
  elements = modules.flatMap(({ declarations }) => declarations);
});

const namesOf = (list: Array<{ name: string }>) => list.map(({ name }) => name).sort();
const found = (tag: string) => elements.find(({ tagName }) => tagName === tag)!;

/**
 * States that together show every part. `Answer` presses a button, `text:` types into the search, `tick`
 * ticks a step. */
const states: Record<string, Array<[attributes: string, ...actions: string[]]>> = {
  'esim-renew-guide': [
    [''],
    ['carrier="viettel" website="https://site.example/" expires="2099-11-30"'],
    ['carrier="viettel"', 'tick'],
    ['carrier="viettel"', 'Data used up'],
    ['carrier="viettel"', 'Expired'],
    ['carrier="viettel"', 'Something else'],
    ['carrier="airalo"', 'Paid, no service'],
  ],
  'esim-faq': [
    [''],
    ['carrier="viettel" website="https://site.example/" all searchable'],
    ['carrier="viettel" feedback open="payment-failed"'],
    ['carrier="airalo" all support="https://site.example/help"'],
    ['carrier="viettel" searchable', 'text:password'],
  ],
  'esim-device-check': [
    [''],
    ['carrier="viettel"', 'text:galaxy s'],
    ['device="iPhone 15"'],
    ['detect carrier="viettel" support="https://site.example/help"'],
    ['device="Galaxy S23" carrier="viettel" website="https://site.example/"'],
    ['device="iPhone 8" carrier="viettel" store-locator="https://site.example/"'],
  ],
};

async function partsIn(tag: string, attributes: string, actions: string[]): Promise<string[]> {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = `<${tag} lang="en" ${attributes}></${tag}>`;
  const element = place.firstElementChild as HTMLElement & { filled: Promise<void> };
  await element.filled;
  for (const action of actions) {
    const [, text] = /^text:(.*)/.exec(action) ?? [];
    if (action === 'tick') all(element, '[part~=step] input')[0]!.click();
    else if (text === undefined) await press(element as unknown as EsimRenewGuide, action);
    else {
      const [field] = all<HTMLInputElement>(element, '[part~=search] input, input[part~=search]');
      field!.value = text;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await element.filled;
  }
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  await new Promise(requestAnimationFrame);
  await element.filled;
  const parts = all(element, '[part]').flatMap(({ part }) => [...part]);
  place.remove();
  return parts;
}

for (const [tag, list] of Object.entries(states)) {
  describe(`the manifest of <${tag}>`, () => {
    it('has the attributes that the class observes', () => {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expect(namesOf(found(tag).attributes)).to.deep.equal([...observedAttributes].sort());
    });

    it('has the parts that the states show, and no others', async () => {
      const shown = new Set<string>();
      for (const [attributes, ...actions] of list) {
        for (const part of await partsIn(tag, attributes, actions)) shown.add(part);
      }
      expect([...shown].sort()).to.deep.equal(namesOf(found(tag).cssParts));
    });

    it('has properties and methods that the element has', () => {
      const element = document.createElement(tag);
      for (const { name } of found(tag).members) expect(name in element, name).to.equal(true);
    });
  });
}

describe('an event of ours', () => {
  it('has its fields in `detail` too, and is heard on the document', async () => {
    const heard: Array<{ method: string; detail: { method: string } }> = [];
    const listen = (event: DocumentEventMap['esim-method-change']) => heard.push(event);
    document.addEventListener('esim-method-change', listen);
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<esim-renew-guide carrier="viettel" lang="en"></esim-renew-guide>';
    const guide = place.firstElementChild as HTMLElementTagNameMap['esim-renew-guide'];
    await guide.filled;
    all<HTMLDetailsElement>(guide, '[part~=method]:not([open])')[0]!.open = true;
    await new Promise((resolve) => document.addEventListener('esim-method-change', resolve));
    document.removeEventListener('esim-method-change', listen);
    place.remove();
    expect(heard[0]!.detail).to.deep.equal({ method: heard[0]!.method });
    expect(heard[0]!.method).to.be.a('string').that.is.not.empty;
  });
});
