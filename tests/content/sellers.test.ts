import { expect } from '@open-wc/testing';
import type { Block } from '../../src/render/block.js';
import { answerTo } from '../../src/content/faq.js';
import { guide, writtenGuide } from '../../src/content/guide.js';
import { whenItEnds } from '../../src/content/expiry.js';
import { OTHER_SELLERS } from '../../src/carriers/other-sellers.js';
import { pickerQuestion } from '../../src/content/picker.js';
import type { Answers } from '../../src/content/scene.js';
import { inLanguage } from '../../src/locales/localize.js';
import { isOwnHost } from '../../src/rules/own-host.js';
import type { Situation } from '../../src/rules/ways.js';
import { toText } from '../../src/render/to-text.js';
import { carrierFrom, everyCarrier, everyLanguage, sellers } from '../support/carriers.js';
import { blocksOf, everyStep, everyText, linksOf, phonesOf } from '../support/blocks.js';
import { sceneOf } from '../support/scenes.js';

const named = () => sellers().filter(({ name }) => name);

/** What the guide shows first in this situation. */
function renew(carrier: string | object, answers: Answers = {}): Block[] {
  const scene = sceneOf(carrierFrom(carrier), { answers });
  return guide(scene).find(({ id }) => id === 'renew')!.blocks;
}

const inTrouble = (carrier: string | object, answers: Situation | Answers): string =>
  toText(
    renew(carrier, typeof answers === 'string' ? { situation: answers } : answers).filter(
      ({ type }) => type !== 'details',
    ),
  );

const whenLines = (carrier: string): string => toText(whenItEnds(sceneOf(carrier)));

describe('every carrier and seller', () => {
  /** Steps that name a building, or the app or email where the eSIM was bought. */
  const PLACES = ['shop', 'shop.go', 'seller', 'seller.open'];

  it('has a first action for every situation in which something can be bought', () => {
    for (const carrier of everyCarrier()) {
      for (const situation of [undefined, 'works', 'used-up', 'expired'] as const) {
        const blocks = renew(carrier.id, { situation });
        const isPlace = everyStep(blocks).some(({ id }) => PLACES.includes(id));
        const actions = linksOf(blocks).length + phonesOf(blocks).length;
        expect(isPlace || actions > 0, `${carrier.id} ${situation}`).to.equal(true);
      }
    }
  });
});

describe('the first button of a seller’s guide', () => {
  it('leads to its own site, for every seller in our table', () => {
    for (const seller of named()) {
      for (const situation of [undefined, 'works', 'used-up', 'expired'] as const) {
        const [first] = linksOf(renew(seller.id, { situation }));
        expect(first && isOwnHost(seller, first.href), `${seller.id} ${situation}`).to.equal(true);
        expect(first!.origin, seller.id).to.equal('carrier');
      }
    }
  });

  it('comes before the steps', () => {
    for (const { id } of named()) {
      const [where] = blocksOf(renew(id), 'details').filter(({ id }) => id === 'app');
      expect(where!.blocks[0]!.type, id).to.equal('link');
    }
  });

  it('leads to the site that the page gives, also for a seller without a name', () => {
    const website = { url: 'https://eseller.example/' };
    for (const config of [
      { id: 'other-seller', website },
      { id: 'e', name: 'E', kind: 'seller', website },
    ]) {
      const [first] = linksOf(renew(config));
      expect([first!.href, first!.origin]).to.deep.equal(['https://eseller.example/', 'page']);
    }
  });
});

describe('what sellers say themselves', () => {
  it('is marked if only a product page or a help page on something else says so', () => {
    for (const id of ['tripcom', 'kkday']) {
      expect(toText(renew(id)), id).to.include('Its product page says: ');
    }
    expect(toText(renew('ubigi'))).to.include('Its help page says: ');
    for (const id of ['airalo', 'nomad', 'holafly', 'alosim', 'roamless', 'other-seller']) {
      expect(toText(renew(id)), id).not.to.match(/Its (product|help) page/);
    }
  });

  it('is Holafly’s “Always On” if data is used up or the plan has expired, and only then', () => {
    for (const situation of ['used-up', 'expired'] as const) {
      const text = inTrouble('holafly', situation);
      expect(text).to.include('“Always On” gives you 1 GB every 30 days, even after the end.');
      expect(text).to.include('Bought since Feb 16, 2026?');
      expect(inTrouble('airalo', situation)).not.to.include('Always On');
    }
    expect(toText(renew('holafly'))).not.to.include('Always On');
  });

  it('is said to be unknown if no page says it', () => {
    const unknown = 'We found no rule for after the end.';
    for (const { id, topUp } of named()) {
      const says = inTrouble(id, 'expired').includes(unknown);
      expect(says, id).to.equal(topUp?.afterEnd === undefined);
    }
    expect(inTrouble('ubigi', 'expired')).to.include(unknown);
    expect(inTrouble('ubigi', 'used-up')).not.to.include(unknown);
  });

  it('never suggests a top-up to customers of KKday', () => {
    for (const situation of [undefined, 'used-up', 'expired'] as const) {
      const text = everyText(renew('kkday', { situation })).join('\n');
      expect(text).to.include('Its product page says: the plan cannot be extended');
      expect(text).not.to.match(/top-up|add-on/i);
    }
  });

  it('says that Holafly’s plan is topped up before its end', () => {
    expect(toText(renew('holafly'))).to.include('You can only add to a plan before it ends.');
    expect(inTrouble('holafly', 'expired')).to.include('Too late for this plan');
  });

  it('names Trip.com’s button, and when a renewal starts', () => {
    const text = toText(renew('tripcom'));
    expect(text).to.include('look for “Renewal”');
    expect(text).to.include('The new plan starts when the first one ends.');
  });

  it('is said in every language, for paper too', () => {
    for (const language of everyLanguage) {
      for (const { id } of named()) {
        const texts = inLanguage(language, () =>
          writtenGuide(sceneOf(id)).flatMap(({ blocks }) => everyText(blocks)),
        );
        expect(texts.join('\n'), `${language} ${id}`).not.to.match(/undefined|\[object/);
      }
    }
  });
});

describe('when the days of a seller’s plan start', () => {
  it('is said for Airalo, with the place in its app that says it for a plan', () => {
    expect(whenLines('airalo')).to.match(
      /The days start .* first connects, with some plans when you install it/,
    );
    expect(whenLines('airalo')).to.include('My eSIMs > Details > Show more > Validity policy');
  });

  it('is said for Holafly as its help page says it', () => {
    expect(whenLines('holafly')).to.match(/Its help page says: the days start .* data roaming/);
  });

  it('is not said for a seller that does not say it', () => {
    for (const id of ['alosim', 'ubigi', 'tripcom', 'other-seller']) {
      expect(whenLines(id), id).not.to.match(/days start|page says/);
    }
  });

  it('is GMT+8 for KKday, with the hour in Vietnam', () => {
    expect(whenLines('kkday')).to.match(/Its product page says: .* GMT\+8\. That is 23:00/);
  });
});

describe('the picker', () => {
  const choices = (language: 'en' | 'zh-Hans' | 'vi') =>
    inLanguage(language, () => pickerQuestion({ at: 'seller' })).choices.map((choice) => [
      choice.label,
      'carrier' in choice ? choice.carrier : '',
    ]);

  it('finds sellers outside our table by name, in every language', () => {
    for (const language of everyLanguage) {
      const found = Object.fromEntries(choices(language as 'en')) as Record<string, string>;
      for (const name of [...OTHER_SELLERS, 'Klook', 'Gohub', 'Saily', '飞猪 Fliggy']) {
        expect(found[name], `${language} ${name}`).to.equal('other-seller');
      }
      expect(Object.keys(found).join(), language).to.match(/淘宝/);
    }
  });

  it('knows 携程 as Trip.com', () => {
    expect(choices('zh-Hans')).to.deep.include(['携程 Trip.com', 'tripcom']);
    expect(choices('en')).to.deep.include(['Trip.com', 'tripcom']);
  });

  it('offers each seller once, and ends with any other one', () => {
    const labels = choices('en').map(([label]) => label!.toLowerCase());
    expect(new Set(labels).size).to.equal(labels.length);
    expect(choices('en').at(-1)).to.deep.equal(['Another seller', 'other-seller']);
  });
});

describe('a line that is blocked', () => {
  it('is opened only at a shop', () => {
    const opened = 'No calls or texts, in or out. The number is kept, but only a shop can open it.';
    expect(inTrouble('vinaphone', 'expired')).to.include(opened);
    expect(inTrouble('vietnamobile', 'expired')).not.to.include(opened);
  });

  it('leads to the carrier, its app included, if nobody confirmed that a shop is needed', () => {
    const own = {
      id: 'chao-mobile',
      name: 'Chao',
      country: 'VN',
      app: { name: 'Chao' },
      lifecycle: [{ day: 1, state: 'blocked' }],
    };
    const text = inTrouble(own, { situation: 'expired', days: '1' });
    expect(text).to.include('Ask before you pay').and.to.include('Ask the carrier how to open it');
    expect(text)
      .to.include('open the Chao app')
      .and.not.to.match(/only a shop/i);
  });

  it('is blocked by an empty balance too, for Vietnamobile', () => {
    const empty = 'The same happens when the main balance is empty.';
    expect(inTrouble('vietnamobile', 'expired')).to.include(empty);
    expect(inTrouble('vinaphone', 'expired')).not.to.include(empty);
  });
});

describe('KKday, which cannot extend a plan and ends its days by GMT+8', () => {
  const answer = (carrier: string | object) =>
    toText(answerTo('day-end', sceneOf(carrierFrom(carrier))));

  it('never tells the reader to renew in time', () => {
    expect(toText(renew('kkday', { situation: 'works' }))).not.to.include('Renew now');
    expect(answer('kkday')).not.to.include('renew one day before');
    expect(answer('airalo')).to.include('renew one day before');
  });

  it('says when its day ends, unless the page gives another clock', () => {
    expect(answer('kkday')).to.include('midnight GMT+8').and.not.to.include('Some plans');
    const other = { id: 'kkday', clock: { ends: '24h', zone: 'Asia/Ho_Chi_Minh' } };
    expect(answer(other)).to.include('KKday counts a day as 24 hours').and.not.to.include('GMT+8');
    const calendar = { id: 'x', name: 'X', clock: { ends: 'calendar-day' } };
    expect(answer(calendar)).to.include('X counts calendar days');
  });
});
