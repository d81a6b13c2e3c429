/** Values of every kind for the public properties of our elements. */
import { expect, fixture, html } from '@open-wc/testing';
import type { PropertyDeclaration } from 'lit';
import type { EsimElement } from '../../src/elements/shared/element.js';
import { wordsOf } from './guide.js';

export const tags = ['esim-renew-guide', 'esim-faq', 'esim-device-check'] as const;

export type Settable = EsimElement & Record<string, unknown>;

/** The properties that a page may set. */
export function publicProperties(tag: string): string[] {
  const { elementProperties } = customElements.get(tag) as unknown as {
    elementProperties: Map<string, PropertyDeclaration>;
  };
  return [...elementProperties]
    .filter(([name, { state }]) => !state && name !== 'parent')
    .map(([name]) => name);
}

export const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('get');
    },
    ownKeys() {
      throw new Error('ownKeys');
    },
  },
);
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};
const circular: Record<string, unknown> = {};
circular.self = circular;

/** One of each kind. */
export const kinds: Record<string, unknown> = {
  null: null,
  undefined,
  'a number': 198,
  zero: 0,
  NaN,
  Infinity,
  'a big integer': 198n,
  true: true,
  false: false,
  'an empty text': '',
  'a text': 'viettel',
  'a text with a null character': '\u0000\u202e',
  'half a character': '\ud800',
  'a symbol': Symbol('a'),
  'a function': () => 'viettel',
  'an object': { id: 'viettel' },
  'an object without a prototype': Object.create(null),
  'an object that throws as a text': {
    toString() {
      throw new Error('toString');
    },
  },
  'an object that contains itself': circular,
  'a proxy that throws': throwing,
  'a revoked proxy': revoked(),
  'an array': ['viettel', 1, null, Symbol('b'), {}],
  'an array of arrays': [[['app']]],
  'a date': new Date(NaN),
  'a map': new Map([['id', 'viettel']]),
  'a node': document.createElement('form'),
  'a promise': Promise.resolve('viettel'),
  'a window': window,
};

/** Without a carrier there is the picker, and while a file is loading one line. */
export const isReadable = (element: Element) =>
  wordsOf(element).length > 5 && (element as HTMLElement).offsetHeight > 10;

export async function makeElement(tag: string): Promise<Settable> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `<${tag} carrier="viettel"></${tag}>`;
  const element = place.firstElementChild as Settable;
  await element.updateComplete;
  return element;
}

/** Any value leaves the element readable, and the next good one mends it. */
export async function takesAnyValue(tag: string, property: string): Promise<void> {
  const element = await makeElement(tag);
  for (const [kind, value] of Object.entries(kinds)) {
    element[property] = value;
    await element.updateComplete;
    expect(isReadable(element), kind).to.equal(true);
  }
  element[property] = undefined;
  element.carrier = 'viettel';
  await element.updateComplete;
  expect(element.configErrors).to.deep.equal([]);
}
