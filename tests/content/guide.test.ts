import { expect } from '@open-wc/testing';
import type { Carrier } from '../../src/carriers/carrier.js';
import { builtIns } from '../../src/carriers/carriers.js';
import type { Block, DetailsBlock } from '../../src/render/block.js';
import { codeRoute } from '../../src/content/code-route.js';
import { codeBlock, onlyChecks } from '../../src/content/codes.js';
import { factsBlock } from '../../src/content/facts.js';
import { guide, guideTitle, type Section } from '../../src/content/guide.js';
import { support, trustLine } from '../../src/content/help.js';
import { payStep } from '../../src/content/payment.js';
import { canPick, notYours } from '../../src/content/picker.js';
import { toHtml } from '../../src/render/to-html.js';
import { appLinks } from '../../src/rules/app-links.js';
import { carrierIds, sellerIds } from '../../src/rules/which-carrier.js';
import { checkingCodes, renewingCodes, waysToRenew } from '../../src/rules/ways.js';
import { shopOf } from '../../src/content/names.js';
import { renew } from '../../src/content/renew.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import {
  blocksOf,
  everyBlock,
  everyStep,
  everyText,
  linksOf,
  phonesOf,
} from '../support/blocks.js';
import {
  carrierFrom,
  everyCarrier,
  everyLanguage,
  everySituation,
  sellerWithCarrierFacts,
  sellers,
  thai,
} from '../support/carriers.js';
import { sceneOf, type SceneParts } from '../support/scenes.js';

/** Every answer in the guide's first questions, in the short order and as an article. */
const everyState = everySituation.flatMap((situation) =>
  [undefined, 'yes'].flatMap((wifi) =>
    [undefined, ['intro', 'prepare', 'renew', 'after', 'help']].map((sections) => ({
      answers: { situation, 'have-wifi': wifi },
      wishes: { sections },
    })),
  ),
);

interface Case {
  carrier: Carrier;
  language: Language;
  state: (typeof everyState)[number];
  sections: Section[];
  blocks: Block[];
  /** Names the case in a failure message. */
  name: string;
}

let known: Case[] | undefined;

/** The guides of all known carriers, in every language and state. */
const everyGuide = (): readonly Case[] => (known ??= guidesOf(everyCarrier()));

function guidesOf(carriers: readonly Carrier[]): Case[] {
  return carriers.flatMap((carrier) =>
    everyLanguage.flatMap((language) =>
      everyState.map((state) => {
        const sections = inLanguage(language, () => guide(sceneOf(carrier, state)));
        return {
          carrier,
          language,
          state,
          sections,
          blocks: sections.flatMap(({ blocks }) => blocks),
          name: JSON.stringify([carrier.id, language, state]),
        };
      }),
    ),
  );
}

/** The texts around the sections, on the same screen. */
const textsAround = (carrier: Carrier, language: Language): string[] =>
  inLanguage(language, () => {
    const facts = factsBlock(sceneOf(carrier));
    return [
      guideTitle(carrier),
      ...(canPick(carrier) ? [notYours(carrier)] : []),
      ...everyText(support(sceneOf(carrier))),
      trustLine(carrier),
      ...everyText(facts ? [facts] : []),
    ];
  });

const allTexts = ({ carrier, language, sections, blocks }: Case): string[] => [
  ...sections.map(({ heading }) => heading),
  ...everyText(blocks),
  ...textsAround(carrier, language),
];

/** All blocks of the guide in one state. */
const blocksFor = (carrier: string | Carrier, parts?: SceneParts): Block[] =>
  guide(sceneOf(carrier, parts)).flatMap(({ blocks }) => blocks);

describe('the guide', () => {
  it('always has the sections for renewing and for afterwards, and no section is empty', () => {
    for (const { sections, name } of everyGuide()) {
      const ids = sections.map(({ id }) => id);
      expect(ids, name).to.include.members(['renew', 'after']);
      for (const section of sections) expect(section.blocks, name).not.to.be.empty;
    }
  });

  it('shows no broken text', () => {
    const broken = /undefined|null|\[object|NaN|\$\{|Invalid Date|<\/?[a-z]| {2}|^\s|\s$|^$/;
    const carriers = [...everyCarrier(), carrierFrom(thai), carrierFrom({ id: 'bare' })];
    const found = guidesOf(carriers).flatMap((guide) =>
      allTexts(guide)
        // A note begins with a space, because it follows its summary.
        .filter((text) => broken.test(text.replace(/^ (?=\()/, '')))
        .map((text) => `${guide.name}: “${text}”`),
    );
    expect(found).to.deep.equal([]);
  });

  it('gives each step its own id', () => {
    for (const { blocks, name } of everyGuide()) {
      const ticked = blocksOf(blocks, 'steps').filter(({ ticks }) => ticks);
      const ids = ticked.flatMap(({ steps }) => steps).map(({ id }) => id);
      expect(ids, name).to.deep.equal([...new Set(ids)]);
    }
  });

  it('has the same ids of steps and details in every language', () => {
    const idsIn = (language: Language) =>
      everyGuide()
        .filter((found) => found.language === language)
        .map(({ blocks }) => [
          everyStep(blocks).map(({ id }) => id),
          blocksOf(blocks, 'details').map(({ id }) => id),
        ]);
    const english = idsIn('en');
    for (const language of everyLanguage) expect(idsIn(language), language).to.deep.equal(english);
  });

  it('has a heading above each section, all of them open, only if the page chose them', () => {
    const shown = (...sections: string[]) =>
      guide(sceneOf(carrierFrom('viettel'), { wishes: { sections } })).map(
        ({ id, titled, collapsed }) => [id, titled, collapsed],
      );
    expect(shown('help', 'renew')).to.deep.equal([
      ['help', true, false],
      ['renew', true, false],
    ]);
    for (const [id, titled, collapsed] of shown('foo')) {
      expect([titled, collapsed]).to.deep.equal([false, id !== 'renew']);
    }
  });

  it('counts the steps that can be ticked in each section', () => {
    for (const { sections, name } of everyGuide()) {
      for (const { blocks, count } of sections) {
        const ticked = blocksOf(blocks, 'steps').filter(({ ticks }) => ticks);
        expect(count, name).to.equal(ticked.flatMap(({ steps }) => steps).length);
      }
    }
  });
});

describe('the guide shows only known facts', () => {
  it('links to addresses of this carrier only', () => {
    for (const { carrier, blocks, name } of guidesOf([...everyCarrier(), carrierFrom(thai)])) {
      const { appStore, googlePlay } = appLinks(carrier);
      const { url, account, plans } = carrier.website ?? {};
      const known = [appStore, googlePlay, url, account, plans, carrier.store?.locator];
      for (const { href, host } of linksOf(blocks)) {
        expect(known, name).to.include(href);
        expect(new URL(href).host.endsWith(host), `${name}: ${host}`).to.equal(true);
      }
    }
  });

  it('calls numbers of this carrier only', () => {
    for (const { carrier, blocks, name } of everyGuide()) {
      const known = (carrier.hotlines ?? []).map(({ number }) => number);
      for (const { href, host, label } of phonesOf(blocks)) {
        const number = href.replace(/^tel:/, '');
        expect(known, name).to.include(number);
        expect(host.replaceAll(' ', ''), name).to.equal(number);
        expect(label, name).to.include(host);
      }
    }
  });

  it('shows codes of this carrier only, each with what it changes', () => {
    for (const { carrier, language, blocks, name } of everyGuide()) {
      const known = [
        ...inLanguage(language, () =>
          (carrier.codes ?? []).map((code) => codeBlock(sceneOf(carrier), code)),
        ),
        ...(carrier.country === 'VN'
          ? [{ code: 'TTTB', to: '1414', renews: false, effect: inLanguage(language, onlyChecks) }]
          : []),
      ].map(({ code, to, renews, effect }) => ({ code, to, renews, effect }));
      for (const { code, to, renews, effect } of blocksOf(blocks, 'code')) {
        expect(known, name).to.deep.include({ code, to, renews, effect });
      }
    }
  });

  it('offers codes as a way to renew only if one of them renews', () => {
    for (const { carrier, blocks, name } of everyGuide()) {
      const ways = blocksOf(blocks, 'details').filter(({ group }) => group === 'method');
      if (!renewingCodes(carrier).length)
        expect(
          ways.map(({ id }) => id),
          name,
        ).not.to.include('code');
      for (const way of ways.filter(({ id }) => id === 'code')) {
        expect(
          blocksOf([way], 'code').some(({ renews }) => renews),
          name,
        ).to.equal(true);
      }
    }
  });

  it('warns of fake sites by name and never links to them', () => {
    for (const { carrier, blocks, name } of everyGuide()) {
      for (const fake of carrier.fakes ?? []) {
        for (const { href } of linksOf(blocks)) expect(href, name).not.to.include(fake);
      }
    }
    const help = guide(sceneOf('viettel')).find(({ id }) => id === 'help')!;
    expect(everyText(help.blocks).join()).to.include('vietteltelecom.one');
  });

  it('calls a site the carrier’s own only if our table knows its hosts', () => {
    for (const { carrier, blocks, name } of everyGuide()) {
      for (const block of everyBlock(blocks)) {
        if (!('origin' in block) || block.origin !== 'carrier') continue;
        expect(carrier.hosts, name).not.to.be.empty;
        expect(block.mark, name).to.match(/\S/);
      }
    }
    for (const block of everyBlock(blocksFor(carrierFrom(thai)))) {
      if ('origin' in block) expect(block.origin).not.to.equal('carrier');
    }
  });
});

describe('a seller’s guide', () => {
  const all = () => [...sellers(), carrierFrom(sellerWithCarrierFacts)];
  const carriersOnly = carrierIds().map((id) => builtIns[id]!);

  it('names no carrier, no app, no shop and no host of a carrier', () => {
    const names = carriersOnly.flatMap(({ name, app, store, hosts }) =>
      [name, app?.name, store?.name, ...hosts].filter((text) => typeof text === 'string'),
    );
    for (const { blocks, name } of guidesOf(all())) {
      const text = everyText(blocks).join('\n');
      for (const foreign of names) expect(text, name).not.to.include(foreign);
    }
  });

  it('has no shop, no hotline and no code, even if its config has them', () => {
    for (const { blocks, name } of guidesOf(all())) {
      expect(phonesOf(blocks), name).to.deep.equal([]);
      expect(blocksOf(blocks, 'code'), name).to.deep.equal([]);
      expect(
        linksOf(blocks).map(({ kind }) => kind),
        name,
      ).not.to.include('store-locator');
      expect(
        blocksOf(blocks, 'details').map(({ id }) => id),
        name,
      ).not.to.include('store');
      const text = everyText(blocks).join('\n');
      expect(text, name).not.to.match(/1414|TTTB|\*10[01]|Palm Shop|1900 ?1234/);
      expect(text, name).not.to.include('Thẻ cào');
    }
  });

  it('shows the same with and without these facts', () => {
    const { store, hotlines, codes, ...seller } = sellerWithCarrierFacts;
    expect([store, hotlines, codes]).not.to.include(undefined);
    const texts = (facts: object) => guidesOf([carrierFrom(facts)]).map(allTexts);
    expect(texts(sellerWithCarrierFacts)).to.deep.equal(texts(seller));
  });

  it('says where to open the eSIM and how to top it up, in every situation', () => {
    for (const { blocks, state, name } of guidesOf(all())) {
      if (state.answers.situation === 'paid') continue;
      const ids = everyStep(blocks).map(({ id }) => id);
      expect(
        ids.some((id) => id === 'seller' || id === 'seller.open'),
        name,
      ).to.equal(true);
    }
  });
});

describe('paying', () => {
  const online = (blocks: readonly Block[]): DetailsBlock[] =>
    blocksOf(blocks, 'details').filter(
      ({ id, group }) => group === 'method' && (id === 'app' || id === 'website'),
    );

  it('comes after "Check the price", once in each way online', () => {
    for (const { carrier, language, blocks, name } of everyGuide()) {
      const { warning } = inLanguage(language, () => payStep(sceneOf(carrier), 'any', 'any'));
      for (const way of online(blocks)) {
        const [first, ...more] = everyStep([way]).filter((step) => step.warning === warning);
        expect(first?.id, name).to.match(/\.pay$/);
        expect(more, name).to.be.empty;
        expect(
          everyText([way]).filter((text) => text === warning),
          name,
        ).to.have.length(1);
      }
    }
  });

  it('has an alternative to a foreign card, because no carrier is known to take one', () => {
    for (const carrier of everyCarrier().filter(({ kind }) => kind === 'carrier')) {
      expect(carrier.payment?.foreignCard, carrier.id).not.to.equal('yes');
      for (const way of online(blocksFor(carrier))) {
        const pay = everyStep([way]).find(({ id }) => id.endsWith('.pay'))!;
        expect(pay.blocks, `${carrier.id} ${way.id}`).not.to.be.empty;
      }
    }
  });
});

describe('the page can leave out', () => {
  it('a way to renew', () => {
    for (const id of ['app', 'store', 'website']) {
      const carrier = { ...carrierFrom('viettel'), without: [`method:${id}`] };
      for (const { blocks, name } of guidesOf([carrier])) {
        const ways = blocksOf(blocks, 'details').filter(({ group }) => group === 'method');
        expect(
          ways.map((way) => way.id),
          name,
        ).not.to.include(id);
      }
    }
  });

  it('a section', () => {
    for (const id of ['intro', 'prepare', 'help', 'after']) {
      const carrier = { ...carrierFrom('viettel'), without: [`section:${id}`] };
      for (const { sections, name } of guidesOf([carrier])) {
        expect(
          sections.map((section) => section.id),
          name,
        ).not.to.include(id);
      }
    }
  });
});

describe('the page can choose', () => {
  const ids = (sections?: string[]) =>
    guide(sceneOf('viettel', { wishes: { sections } })).map(({ id }) => id);

  it('sections and their order, which are then open', () => {
    const sections = ['help', 'renew', 'help', 'prices', 'intro'];
    expect(ids(sections)).to.deep.equal(['help', 'renew', 'intro']);
    const collapsed = (sections?: string[]) =>
      guide(sceneOf('viettel', { wishes: { sections } }))
        .filter(({ collapsed }) => collapsed)
        .map(({ id }) => id);
    expect(collapsed(sections)).to.deep.equal([]);
    expect(collapsed()).to.deep.equal(ids().filter((id) => id !== 'renew'));
  });

  it('only unknown sections, and the guide shows all', () => {
    expect(ids([])).to.deep.equal(ids());
    expect(ids(['prices'])).to.deep.equal(ids());
  });

  const ways = (methods: string[]) =>
    blocksFor('viettel', { wishes: { methods } })
      .filter((block) => block.type === 'details' && block.group === 'method')
      .map((block) => [(block as DetailsBlock).id, (block as DetailsBlock).open]);

  it('ways to renew and their order', () => {
    expect(ways(['website', 'nonsense', 'store'])).to.deep.equal([
      ['website', true],
      ['store', false],
    ]);
  });

  it('only unknown ways, and the guide shows all', () => {
    expect(ways(['nonsense']).map(([id]) => id)).to.deep.equal(waysToRenew(carrierFrom('viettel')));
  });

  it('the open way, or none; without a choice the best one is open', () => {
    const open = (method?: string) =>
      blocksOf(blocksFor('viettel', { wishes: { method } }), 'details')
        .filter(({ open }) => open)
        .map(({ id }) => id);
    expect(open()).to.deep.equal(['app']);
    expect(open('store')).to.deep.equal(['store']);
    expect(open('')).to.deep.equal([]);
    expect(open('code')).to.deep.equal(['app']);
  });
});

describe('a carrier of another country', () => {
  const vietnam =
    /Vietnam|Viet Nam|Việt Nam|越南|1414|TTTB|VNeID|84\b|\b(?:Viettel|VinaPhone|VNPT|MobiFone|Wintel|iTel|Airalo|Nomad|Klook)/i;

  for (const [name, facts] of Object.entries({
    'as in the demo': thai,
    'with codes, one of them for a scratch card': {
      ...thai,
      codes: [
        { for: 'top-up', renews: true, ussd: '*100*<card>#' },
        { for: 'balance', renews: false, ussd: '*101#' },
      ],
      lifecycle: [
        { day: 1, state: 'outgoing-blocked' },
        { day: 31, state: 'recalled' },
      ],
    },
    'with only its name': { id: 'chao-mobile', name: 'Chao Mobile', country: 'TH' },
    'as a seller': { ...thai, kind: 'seller' },
  })) {
    it(`never mentions Vietnam, ${name}`, () => {
      for (const found of guidesOf([carrierFrom(facts)])) {
        const texts = allTexts(found);
        for (const text of texts) expect(text, found.name).not.to.match(vietnam);
        const inVietnamese = blocksOf(found.blocks, 'text').filter(({ lang }) => lang === 'vi');
        expect(inVietnamese, found.name).to.deep.equal([]);
        // In Vietnamese, this is also the ordinary word for a scratch card.
        if (found.language !== 'vi') expect(texts.join(), found.name).not.to.match(/thẻ cào/i);
      }
    });
  }

  /** Titles of the steps for an expired plan. */
  const afterTheEnd = (facts: object) =>
    everyStep(
      guide(
        sceneOf(carrierFrom({ id: 'nordtel', name: 'Nordtel', country: 'DE', ...facts }), {
          answers: { situation: 'expired' },
        }),
      ).flatMap(({ blocks }) => blocks),
    ).map(({ title }) => title);

  it('sends nobody to a number that their phone cannot call', () => {
    const line = (from: string) => ({ hotlines: [{ number: '1155', from }] });
    expect(afterTheEnd(line('network'))).to.include('If this eSIM can call, call the hotline');
    expect(afterTheEnd(line('country'))).to.include('Call from any phone that works');
    expect(afterTheEnd({ ...line('country'), store: { name: 'Nordtel Shop' } })).to.include(
      'Or call from any phone that works',
    );
  });

  it('names every way to pay that the page gives', () => {
    const paying = (methods: unknown[]) =>
      everyText(
        blocksFor(
          carrierFrom({
            id: 'nordtel',
            name: 'Nordtel',
            app: { name: 'My Nordtel' },
            payment: { methods, foreignCard: 'no' },
          }),
        ),
      );
    expect(paying(['app', 'Swish', { en: 'Bank transfer', vi: 'Chuyển khoản' }])).to.include(
      'Ways to pay: Swish, Bank transfer.',
    );
  });

  it('says that foreign cards are accepted, and how else to pay, if the page says so', () => {
    const nordtel = { id: 'nordtel', name: 'Nordtel', app: { name: 'My Nordtel' } };
    const lines = (foreignCard: 'yes' | 'unknown') =>
      everyText(
        blocksFor(carrierFrom({ ...nordtel, payment: { foreignCard, methods: ['Swish'] } })),
      );
    expect(lines('yes')).to.include.members(['Foreign cards are accepted.', 'Ways to pay: Swish.']);
    expect(lines('yes')).not.to.include('Foreign card refused?');
    expect(lines('unknown')).not.to.include('Foreign cards are accepted.');
  });

  it('orders nothing with a code that only checks, whatever the page says of it', () => {
    const carrier = carrierFrom({
      id: 'nordtel',
      name: 'Nordtel',
      codes: [
        { for: 'balance', renews: true, ussd: '*101#' },
        { for: 'top-up', renews: false, ussd: '*100*<card>#' },
      ],
    });
    const blocks = blocksFor(carrier, { answers: { situation: 'used-up' } });
    expect(everyText(blocks).join()).not.to.include('Order the plan');
    expect(checkingCodes(carrier).map((code) => code.for)).to.deep.equal(['balance']);
    expect(waysToRenew(carrier)).not.to.include('code');
    // The top-up is still shown, not among those that only check.
    const codes = everyBlock(blocks).find(
      (block) => block.type === 'details' && block.id === 'codes',
    );
    expect(codes).to.include({ summary: 'Codes' });
    expect(everyText([codes!])).to.include('adds money');
  });

  it('has the article that its name needs in English', () => {
    const shop = (name: string) => shopOf(carrierFrom({ id: 'own-1', name }));
    expect(['Orange', 'iTel', 'MTN', 'MobiFone', 'Ubigi', 'Holafly'].map(shop)).to.deep.equal([
      'an Orange shop',
      'an iTel shop',
      'an MTN shop',
      'a MobiFone shop',
      'a Ubigi shop',
      'a Holafly shop',
    ]);
  });

  it('has no card that asks to renew a number that is gone', () => {
    const at = (days: string) =>
      everyBlock(
        blocksFor(carrierFrom('vinaphone'), { answers: { situation: 'expired', days } }),
      ).filter(({ type }) => type === 'card');
    expect(at('11')).not.to.be.empty;
    const shown = everyText(
      renew(sceneOf(carrierFrom('vinaphone'), { answers: { situation: 'expired', days: '56' } })),
    ).join();
    expect(shown).to.include('This number is gone');
    expect(shown.split('All ways to renew')[0]).not.to.match(/Please renew|ICCID/);
  });

  it('keeps the language of a way to pay', () => {
    const carrier = carrierFrom({
      id: 'nordtel',
      name: 'Nordtel',
      app: { name: 'My Nordtel' },
      payment: { methods: ['Visa', { th: 'โอนเงิน' }] },
    });
    const html = toHtml(blocksFor(carrier), 2);
    expect(html).to.include('<bdi lang="th">โอนเงิน</bdi>');
  });

  it('calls a way to pay with a bank’s code no way without a code', () => {
    const route = (methods: string[]) =>
      everyText(
        codeRoute(
          sceneOf(
            carrierFrom({
              id: 'nordtel',
              name: 'Nordtel',
              app: { name: 'My Nordtel' },
              payment: { methods },
            }),
            { answers: { 'numbers-on': 'home' } },
          ),
        ),
      );
    expect(route(['card', 'Swish'])).to.include('Try another card, or another way to pay.');
    expect(route(['card', 'Swish']).join()).not.to.include('Swish');
    expect(route(['scratch-card'])).to.include('Buy a scratch card with cash');
  });

  it('labels a code that stops the renewal, and never orders a plan with it', () => {
    const blocks = guide(
      sceneOf(
        carrierFrom({
          id: 'nordtel',
          name: 'Nordtel',
          codes: [{ for: 'stop-renewal', renews: true, sms: { to: '123', text: 'STOP' } }],
        }),
        { answers: { situation: 'used-up' } },
      ),
    ).flatMap(({ blocks }) => blocks);
    const codes = blocksOf(blocks, 'code').filter(({ code }) => code === 'STOP');
    expect(codes.map(({ effect, renews }) => [effect, renews])).to.deep.equal([
      ['stops renewal', false],
    ]);
  });

  it('offers no other carrier to pick', () => {
    expect(canPick(carrierFrom(thai))).to.equal(false);
  });

  it('has its own ways, shop and line', () => {
    const blocks = blocksFor(carrierFrom(thai));
    expect(linksOf(blocks).map(({ href }) => href)).to.include.members([
      'https://apps.apple.com/th/app/id999999999',
      'https://play.google.com/store/apps/details?id=com.example.chao',
      'https://my.chao.example/',
      'https://chao.example/shops',
    ]);
    expect(phonesOf(blocks).map(({ href }) => href)).to.include('tel:1999');
  });
});

describe('advice that holds in Vietnam only', () => {
  const textOf = (id: string) => everyText(blocksFor(id)).join('\n');

  it('is given for carriers of Vietnam', () => {
    for (const id of carrierIds()) {
      expect(textOf(id), id).to.include('1414').and.to.include('Vietnam');
    }
  });

  it('is not given for sellers', () => {
    for (const id of sellerIds()) expect(textOf(id), id).not.to.include('1414');
  });
});
