import { expect } from '@open-wc/testing';
import type { Carrier } from '../../src/carriers/carrier.js';
import { builtIns } from '../../src/carriers/carriers.js';
import type { Block, DetailsBlock } from '../../src/render/block.js';
import { codeBlock } from '../../src/content/codes.js';
import { factsBlock } from '../../src/content/facts.js';
import { guide, guideTitle, type GuideOptions, type Section } from '../../src/content/guide.js';
import { support, trustLine } from '../../src/content/help.js';
import { payStep, scratchCard } from '../../src/content/payment.js';
import { canPick, notYours } from '../../src/content/picker.js';
import { appLinks } from '../../src/rules/app-links.js';
import { carrierIds, sellerIds } from '../../src/rules/which-carrier.js';
import { renewingCodes, waysToRenew } from '../../src/rules/ways.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { blocksOf, everyBlock, everyStep, everyText } from '../support/blocks.js';
import {
  carrierFrom,
  everyCarrier,
  everyLanguage,
  everySituation,
  sellerWithCarrierFacts,
  sellers,
  thai,
} from '../support/carriers.js';

/** Everything that a reader may have said, and the two orders. */
const everyOptions: readonly GuideOptions[] = everySituation.flatMap((situation) =>
  [false, true].flatMap((haveWifi) =>
    [undefined, ['intro', 'prepare', 'renew', 'after', 'help']].map((sections) => ({
      situation,
      haveWifi,
      sections,
    })),
  ),
);

interface Case {
  carrier: Carrier;
  language: Language;
  options: GuideOptions;
  sections: Section[];
  blocks: Block[];
  /** Names the case in a failure. */
  name: string;
}

/** Every guide that these carriers can become. */
function everyGuide(carriers: readonly Carrier[] = everyCarrier()): Case[] {
  return carriers.flatMap((carrier) =>
    everyLanguage.flatMap((language) =>
      everyOptions.map((options) => {
        const sections = inLanguage(language, () => guide(carrier, options));
        return {
          carrier,
          language,
          options,
          sections,
          blocks: sections.flatMap(({ blocks }) => blocks),
          name: JSON.stringify([carrier.id, language, options]),
        };
      }),
    ),
  );
}

/** What stands around the sections, on the same screen. */
const frameTexts = (carrier: Carrier, language: Language): string[] =>
  inLanguage(language, () => {
    const facts = factsBlock(carrier);
    return [
      guideTitle(carrier),
      ...(canPick(carrier) ? [notYours(carrier)] : []),
      ...everyText(support(carrier)),
      trustLine(carrier),
      ...everyText(facts ? [facts] : []),
    ];
  });

const allTexts = ({ carrier, language, sections, blocks }: Case): string[] => [
  ...sections.map(({ heading }) => heading),
  ...everyText(blocks),
  ...frameTexts(carrier, language),
];

describe('the guide', () => {
  it('is never empty, and no section or fold or step of it is', () => {
    for (const { sections, blocks, name } of everyGuide()) {
      expect(sections, name).not.to.be.empty;
      expect(
        sections.map(({ id }) => id),
        name,
      )
        .to.include('renew')
        .and.to.include('after');
      for (const section of sections) expect(section.blocks, name).not.to.be.empty;
      for (const fold of blocksOf(blocks, 'details')) expect(fold.blocks, name).not.to.be.empty;
      for (const { steps } of blocksOf(blocks, 'steps')) expect(steps, name).not.to.be.empty;
      for (const table of blocksOf(blocks, 'table')) expect(table.rows, name).not.to.be.empty;
    }
  });

  it('says nothing that a person would not say', () => {
    const broken = /undefined|null|\[object|NaN|\$\{|Invalid Date|<\/?[a-z]| {2}|^\s|\s$|^$/;
    for (const one of everyGuide([
      ...everyCarrier(),
      carrierFrom(thai),
      carrierFrom({ id: 'bare' }),
    ])) {
      for (const text of allTexts(one)) {
        // A note stands behind its summary, after a blank.
        expect(text.replace(/^ (?=\()/, ''), `${one.name}: “${text}”`).not.to.match(broken);
      }
    }
  });

  it('names each step once', () => {
    for (const { blocks, name } of everyGuide()) {
      const ticked = blocksOf(blocks, 'steps').filter(({ ticks }) => ticks);
      const ids = ticked.flatMap(({ steps }) => steps).map(({ id }) => id);
      expect(ids, name).to.deep.equal([...new Set(ids)]);
    }
  });

  it('names its steps and folds alike in every language', () => {
    const names = (language: Language) =>
      everyGuide()
        .filter((one) => one.language === language)
        .map(({ blocks }) => [
          everyStep(blocks).map(({ id }) => id),
          blocksOf(blocks, 'details').map(({ id }) => id),
        ]);
    const english = names('en');
    for (const language of everyLanguage) expect(names(language), language).to.deep.equal(english);
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

describe('a fact is shown only where there is one', () => {
  it('as a link', () => {
    for (const { carrier, blocks, name } of everyGuide([...everyCarrier(), carrierFrom(thai)])) {
      const { appStore, googlePlay } = appLinks(carrier);
      const { url, account, plans } = carrier.website ?? {};
      const known = [appStore, googlePlay, url, account, plans, carrier.store?.locator];
      for (const { href, place } of blocksOf(blocks, 'link')) {
        expect(known, name).to.include(href);
        expect(new URL(href).host.endsWith(place), `${name}: ${place}`).to.equal(true);
      }
    }
  });

  it('as a number to call', () => {
    for (const { carrier, blocks, name } of everyGuide()) {
      const known = (carrier.hotlines ?? []).map(({ number }) => number);
      for (const { number, shown, label } of blocksOf(blocks, 'phone')) {
        expect(known, name).to.include(number);
        expect(shown.replaceAll(' ', ''), name).to.equal(number);
        expect(label, name).to.include(shown);
      }
    }
  });

  it('as a code, with "renews" or "only checks" beside it', () => {
    for (const { carrier, language, blocks, name } of everyGuide()) {
      const known = [
        ...inLanguage(language, () =>
          (carrier.codes ?? []).map((code) => codeBlock(carrier, code)),
        ),
        ...(carrier.country === 'VN' ? [{ code: 'TTTB', to: '1414', renews: false }] : []),
      ].map(({ code, to, renews }) => ({ code, to, renews }));
      const effect = (renews: boolean) =>
        inLanguage(language, () => codeBlock(carrier, { for: 'balance', renews, ussd: '*1#' }))
          .effect;
      for (const { code, to, renews, effect: said } of blocksOf(blocks, 'code')) {
        expect(known, name).to.deep.include({ code, to, renews });
        expect(said, name).to.equal(effect(renews));
      }
    }
  });

  it('as a way by code: only where a confirmed code renews', () => {
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

  it('as a warning of fakes: named, and never as a link', () => {
    for (const { carrier, blocks, name } of everyGuide()) {
      for (const fake of carrier.fakes ?? []) {
        for (const { href } of blocksOf(blocks, 'link')) expect(href, name).not.to.include(fake);
      }
    }
    const help = guide(carrierFrom('viettel')).find(({ id }) => id === 'help')!;
    expect(everyText(help.blocks).join()).to.include('vietteltelecom.one');
  });

  it('as the carrier’s own site: only on its own hosts, and never where the page gave it', () => {
    for (const { carrier, blocks, name } of everyGuide()) {
      for (const block of everyBlock(blocks)) {
        if (!('origin' in block) || block.origin !== 'carrier') continue;
        expect(carrier.hosts, name).not.to.be.empty;
        expect(block.mark, name).to.match(/\S/);
      }
    }
    for (const block of guide(carrierFrom(thai)).flatMap(({ blocks }) => everyBlock(blocks))) {
      if ('origin' in block) expect(block.origin).not.to.equal('carrier');
    }
  });
});

describe('a seller’s guide', () => {
  const all = () => [...sellers(), carrierFrom(sellerWithCarrierFacts)];
  const carriersOnly = carrierIds().map((id) => builtIns[id]!);

  it('names no carrier, and no app, shop or host of one', () => {
    const names = carriersOnly.flatMap(({ name, app, store, hosts }) =>
      [name, app?.name, store?.name, ...hosts].filter((one) => typeof one === 'string'),
    );
    for (const { blocks, name } of everyGuide(all())) {
      const said = everyText(blocks).join('\n');
      for (const foreign of names) expect(said, name).not.to.include(foreign);
    }
  });

  it('has no shop, no hotline and no code, not even such as its own config names', () => {
    for (const { blocks, name } of everyGuide(all())) {
      expect(blocksOf(blocks, 'phone'), name).to.deep.equal([]);
      expect(blocksOf(blocks, 'code'), name).to.deep.equal([]);
      expect(
        blocksOf(blocks, 'link').map(({ kind }) => kind),
        name,
      ).not.to.include('store-locator');
      expect(
        blocksOf(blocks, 'details').map(({ id }) => id),
        name,
      ).not.to.include.members(['store']);
      const said = everyText(blocks).join('\n');
      expect(said, name).not.to.match(/1414|TTTB|\*10[01]|Palm Shop|1900 ?1234/);
      expect(said, name).not.to.include(scratchCardWords());
    }
  });

  it('says the same with and without them', () => {
    const { store, hotlines, codes, ...seller } = sellerWithCarrierFacts;
    expect([store, hotlines, codes]).not.to.include(undefined);
    const said = (facts: object) => everyGuide([carrierFrom(facts)]).map(allTexts);
    expect(said(sellerWithCarrierFacts)).to.deep.equal(said(seller));
  });

  it('says where to open it and how to find a top-up, whatever happened', () => {
    for (const { blocks, options, name } of everyGuide(all())) {
      if (options.situation === 'paid') continue;
      const ids = everyStep(blocks).map(({ id }) => id);
      expect(
        ids.some((id) => id === 'seller' || id === 'seller.open'),
        name,
      ).to.equal(true);
    }
  });
});

const scratchCardWords = (): string => everyText([scratchCard()]).join();

describe('where money is spent', () => {
  const online = (blocks: readonly Block[]): DetailsBlock[] =>
    blocksOf(blocks, 'details').filter(
      ({ id, group }) => group === 'method' && (id === 'app' || id === 'website'),
    );

  it('"read price and validity" stands once in each way online, directly before paying', () => {
    for (const { carrier, language, blocks, name } of everyGuide()) {
      const { warning } = inLanguage(language, () => payStep(carrier, 'any', 'any'));
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

  it('the foreign card is not promised to be taken', () => {
    for (const carrier of everyCarrier().filter(({ kind }) => kind === 'carrier')) {
      expect(carrier.payment?.foreignCard, carrier.id).not.to.equal('yes');
      for (const way of online(guide(carrier).flatMap(({ blocks }) => blocks))) {
        const pay = everyStep([way]).find(({ id }) => id.endsWith('.pay'))!;
        expect(pay.blocks, `${carrier.id} ${way.id}`).not.to.be.empty;
      }
    }
  });
});

describe('what the page leaves out', () => {
  it('stays away: a way', () => {
    for (const id of ['app', 'store', 'website']) {
      const carrier = { ...carrierFrom('viettel'), without: [`method:${id}`] };
      for (const { blocks, name } of everyGuide([carrier])) {
        const ways = blocksOf(blocks, 'details').filter(({ group }) => group === 'method');
        expect(
          ways.map((way) => way.id),
          name,
        ).not.to.include(id);
      }
    }
  });

  it('stays away: a section', () => {
    for (const id of ['intro', 'prepare', 'help', 'after']) {
      const carrier = { ...carrierFrom('viettel'), without: [`section:${id}`] };
      for (const { sections, name } of everyGuide([carrier])) {
        expect(
          sections.map((section) => section.id),
          name,
        ).not.to.include(id);
      }
    }
  });
});

describe('what the page lists', () => {
  const viettel = () => carrierFrom('viettel');
  const ids = (options: GuideOptions) => guide(viettel(), options).map(({ id }) => id);

  it('sets sections and their order, unfolded', () => {
    expect(ids({ sections: ['help', 'renew', 'help', 'intro'] })).to.deep.equal([
      'help',
      'renew',
      'intro',
    ]);
    for (const { folded } of guide(viettel(), { sections: ['help', 'intro'] })) {
      expect(folded).to.equal(false);
    }
  });

  it('may name sections that we do not know: passed over', () => {
    expect(ids({ sections: ['prices', 'renew', '__proto__'] })).to.deep.equal(['renew']);
  });

  it('is no reason to show nothing', () => {
    expect(ids({ sections: [] })).to.deep.equal(ids({}));
    expect(ids({ sections: ['prices'] })).to.deep.equal(ids({}));
  });

  it('sets the ways and their order', () => {
    const ways = (methods: string[]) =>
      guide(viettel(), { methods })
        .flatMap(({ blocks }) => blocks)
        .filter((block) => block.type === 'details')
        .filter(({ group }) => group === 'method')
        .map(({ id, open }) => ({ id, open }));
    expect(ways(['website', 'nonsense', 'store'])).to.deep.equal([
      { id: 'website', open: true },
      { id: 'store', open: false },
    ]);
    expect(ways(['nonsense']).map(({ id }) => id)).to.deep.equal(waysToRenew(viettel()));
  });

  it('opens one way: the one it names, none, or the best where it names none that there is', () => {
    const open = (method?: string) =>
      guide(viettel(), { method })
        .flatMap(({ blocks }) => blocksOf(blocks, 'details'))
        .filter(({ open }) => open)
        .map(({ id }) => id);
    expect(open()).to.deep.equal(['app']);
    expect(open('store')).to.deep.equal(['store']);
    expect(open('')).to.deep.equal([]);
    expect(open('code')).to.deep.equal(['app']);
  });
});

describe('a carrier of another country, told by config alone', () => {
  const ofVietnam =
    /Vietnam|Viet Nam|Việt Nam|越南|1414|TTTB|VNeID|84\b|\b(?:Viettel|VinaPhone|VNPT|MobiFone|Wintel|iTel|Airalo|Nomad|Klook)/i;

  for (const [name, facts] of Object.entries({
    'as the demo tells it': thai,
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
    'with nothing but its name': { id: 'chao-mobile', name: 'Chao Mobile', country: 'TH' },
    'as a seller': { ...thai, kind: 'seller' },
  })) {
    it(`says no word of Vietnam, ${name}`, () => {
      for (const one of everyGuide([carrierFrom(facts)])) {
        for (const text of allTexts(one)) expect(text, one.name).not.to.match(ofVietnam);
        // What one asks for over the counter; in Vietnamese it is also the plain word for such a card.
        const asked = blocksOf(one.blocks, 'text').filter(({ lang }) => lang === 'vi');
        expect(asked, one.name).to.deep.equal([]);
        if (one.language !== 'vi') expect(allTexts(one).join(), one.name).not.to.include('thẻ cào');
      }
    });
  }

  it('is not asked whether it is one of Vietnam’s', () => {
    expect(canPick(carrierFrom(thai))).to.equal(false);
  });

  it('has its own ways, shop and line', () => {
    const blocks = guide(carrierFrom(thai)).flatMap(({ blocks }) => blocks);
    expect(blocksOf(blocks, 'link').map(({ href }) => href)).to.include.members([
      'https://apps.apple.com/th/app/id999999999',
      'https://play.google.com/store/apps/details?id=com.example.chao',
      'https://my.chao.example/',
      'https://chao.example/shops',
    ]);
    expect(blocksOf(blocks, 'phone').map(({ number }) => number)).to.include('1999');
  });
});

describe('what is true of Vietnam only', () => {
  it('is there for its carriers', () => {
    for (const id of carrierIds()) {
      const said = guide(carrierFrom(id))
        .flatMap(({ blocks }) => everyText(blocks))
        .join('\n');
      expect(said, id).to.include('1414').and.to.include('Vietnam');
    }
    for (const id of sellerIds()) {
      const said = guide(carrierFrom(id))
        .flatMap(({ blocks }) => everyText(blocks))
        .join('\n');
      expect(said, id).not.to.include('1414');
    }
  });
});
