import { expect, fixture, html } from '@open-wc/testing';
import type { Carrier, CarrierConfig } from '../../src/carriers/carrier.js';
import type { Block } from '../../src/render/block.js';
import { deviceTitle } from '../../src/content/device-check.js';
import { proof, proofTitle } from '../../src/content/device-proof.js';
import { factsBlock } from '../../src/content/facts.js';
import { faqEntries, faqTitle } from '../../src/content/faq.js';
import { guide, guideTitle } from '../../src/content/guide.js';
import { support, trustLine } from '../../src/content/help.js';
import {
  renderPlainHtml,
  renderText,
  type PlainElement,
  type PlainProfile,
} from '../../src/render/plain.js';
import type { EsimDeviceCheck, EsimFaq, EsimRenewGuide } from '../../src/index.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { blocksOf, linksOf, plainly, sharedTexts } from './blocks.js';
import { carrierFrom, thai } from './carriers.js';
import { wordsOf } from './guide.js';
import { sceneOf } from './scenes.js';

export const body = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

export const profiles: PlainProfile[] = ['full', 'wordpress-author', 'zendesk', 'intercom'];
export const elements: PlainElement[] = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

export const withSupport: CarrierConfig = {
  ...thai,
  support: { url: 'mailto:help@chao.example', label: 'Ask Chao' },
  faq: [
    {
      id: 'own',
      question: 'Do you ship cards?',
      answer: ['Yes, to hotels.', 'Ask the desk.'],
      links: [{ label: 'Hotels', url: 'https://chao.example/hotels' }],
    },
  ],
};

const idOf = (carrier: string | CarrierConfig): string =>
  typeof carrier === 'string' ? carrier : carrier.id;

/** The parts of an element that do not depend on answers: title, blocks and last lines. */
function contentOf(element: PlainElement, carrier: Carrier): { texts: string[]; blocks: Block[] } {
  const scene = sceneOf(carrier);
  const facts = factsBlock(scene);
  const end = [...support(scene), ...(facts ? [facts] : [])];
  switch (element) {
    case 'esim-renew-guide': {
      // Only the element can save the guide and take a date.
      const sections = guide(scene).filter(({ id }) => id !== 'keep' && id !== 'when');
      return {
        // The element has no heading for a section that is always open.
        texts: [
          guideTitle(carrier),
          ...sections.filter(({ collapsed }) => collapsed).map(({ heading }) => heading),
        ],
        blocks: [...sections.flatMap(({ blocks }) => blocks), ...end],
      };
    }
    case 'esim-faq': {
      const entries = faqEntries(scene);
      return {
        texts: [faqTitle(carrier), ...entries.map(({ question }) => question)],
        blocks: [...entries.flatMap(({ answer }) => answer), ...end],
      };
    }
    case 'esim-device-check':
      return {
        texts: [deviceTitle(), proofTitle()],
        blocks: [...proof(), ...end],
      };
  }
}

export async function elementOf(
  element: PlainElement,
  carrier: string | CarrierConfig,
  language: Language,
): Promise<EsimRenewGuide | EsimFaq | EsimDeviceCheck> {
  const widget = document.createElement(element) as EsimRenewGuide | EsimFaq | EsimDeviceCheck;
  if (typeof carrier === 'string') widget.setAttribute('carrier', carrier);
  else widget.setAttribute('config', JSON.stringify(carrier));
  widget.setAttribute('lang', language);
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.append(widget);
  await widget.updateComplete;
  return widget;
}

export const missing = (shown: string, ...wanted: string[][]): string[] =>
  wanted.flat().filter((text) => !shown.includes(plainly(text)));

/** The element, its plain HTML in every profile and its plain text have the same content. */
export async function expectSameContent(
  name: PlainElement,
  carrier: string | CarrierConfig,
  language: Language,
): Promise<void> {
  const element = await elementOf(name, carrier, language);
  const { texts, links } = inLanguage(language, () => {
    const found = carrierFrom(carrier);
    const { texts, blocks } = contentOf(name, found);
    return {
      texts: [...texts, trustLine(found), ...sharedTexts(blocks)],
      links: blocksOf(blocks, 'link'),
    };
  });
  const hosts = linksOf(links).map(({ host }) => host);
  const addresses = linksOf(links).map(({ href }) => href);
  const id = idOf(carrier);
  expect(missing(wordsOf(element), texts, hosts, addresses), `element, ${id}`).to.eql([]);
  for (const profile of profiles) {
    const page = body(renderPlainHtml(name, carrier, language, profile));
    expect(missing(plainly(page.textContent), texts, hosts), `${profile}, ${id}`).to.eql([]);
    const kept = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    expect(missing(kept.join(' '), addresses), `links, ${profile}, ${id}`).to.eql([]);
  }
  const text = plainly(renderText(name, carrier, language));
  expect(missing(text, texts, addresses), `text, ${id}`).to.eql([]);
}

/** Checks the plain HTML of these carriers, for every element and place. */
function everywhere(
  ids: readonly string[],
  check: (html: string, note: string, profile: PlainProfile) => void,
): void {
  for (const name of elements) {
    for (const profile of profiles) {
      for (const id of ids) {
        check(renderPlainHtml(name, id, 'en', profile), `${name} ${id} ${profile}`, profile);
      }
    }
  }
}

/** The tags that each place allows. */
const allowed: Record<PlainProfile, string> = {
  full: 'div h2 h3 h4 h5 h6 p strong a ol li table caption thead tbody tr th td code bdi details summary',
  'wordpress-author':
    'div h2 h3 h4 h5 h6 p strong a ol li table caption thead tbody tr th td code span details summary',
  zendesk: 'div h2 h3 h4 h5 h6 p strong a ol li table caption thead tbody tr th td code span',
  intercom: 'h1 h2 p b a ul ol li code',
  short: 'h1 h2 p strong a ol li',
};

export function onlyAllowed(ids: readonly string[]): void {
  everywhere(ids, (html, note, profile) => {
    const found = [...body(html).querySelectorAll('*')];
    const tags = allowed[profile].split(' ');
    expect(
      found.map(({ localName }) => localName).filter((name) => !tags.includes(name)),
      note,
    ).to.eql([]);
    const attributes = ['href', 'rel'];
    if (profile !== 'intercom') attributes.push('lang', 'dir', 'scope');
    if (tags.includes('details')) attributes.push('open');
    expect(
      found
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => !attributes.includes(name)),
      note,
    ).to.eql([]);
    expect(found.length, note).to.be.above(10);
  });
}

export function wellFormed(ids: readonly string[]): void {
  everywhere(ids, (html, note) => {
    const read = new DOMParser().parseFromString(`<root>${html}</root>`, 'application/xml');
    expect(read.querySelector('parsererror')?.textContent, note).to.equal(undefined);
    expect(plainly(read.documentElement.textContent), note).to.equal(
      plainly(body(html).textContent),
    );
  });
}

export function contentBelowTitles(ids: readonly string[]): void {
  everywhere(ids, (html, note) => {
    for (const title of body(html).querySelectorAll('h2, h3, h4, h5, h6, details')) {
      const next = title.matches('details') ? title.children[1] : title.nextElementSibling;
      expect(plainly(next?.textContent), `${note}: ${title.textContent}`).not.to.equal('');
    }
  });
}
