import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { guideFor, all, wordsOf } from '../../support/guide.js';
import { everyLanguage } from '../../support/carriers.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { carrierFrom } from '../../support/carriers.js';
import { outcomeBlocks, outcomeOf } from '../../../src/content/renewable.js';
import { faqAnswer } from '../../../src/content/faq.js';
import { fixes } from '../../../src/content/fixes.js';
import { outOfData } from '../../../src/content/out-of-data.js';
import { codeRouteBlocks } from '../../../src/content/code-route.js';
import type { Block } from '../../../src/render/block.js';
import { plainly, sharedTexts } from '../../support/blocks.js';
import type { Carrier } from '../../../src/carriers/carrier.js';

/** A situation, the answers that the reader gives, and the blocks that must be shown then. */
const walks: ReadonlyArray<{
  name: string;
  carrier: string;
  taps: ReadonlyArray<readonly [question: string, answer: number]>;
  end: (carrier: Carrier) => Block[];
}> = [
  { name: 'two days left', carrier: 'viettel', taps: [['situation', 0]], end: () => [] },
  { name: 'data gone at 22:00', carrier: 'viettel', taps: [['situation', 1]], end: outOfData },
  { name: 'used up', carrier: 'airalo', taps: [['situation', 1]], end: outOfData },
  {
    name: 'expired twelve days ago',
    carrier: 'vinaphone',
    taps: [
      ['situation', 2],
      ['days', 1],
    ],
    end: (carrier) => outcomeBlocks(carrier, outcomeOf(carrier, { is: 'expired', days: 12 })),
  },
  { name: 'paid, no data', carrier: 'viettel', taps: [['situation', 3]], end: fixes },
  {
    name: 'deleted the eSIM',
    carrier: 'viettel',
    taps: [
      ['situation', 4],
      ['other', 0],
    ],
    end: (carrier) => faqAnswer('deleted-esim', carrier),
  },
  {
    name: 'no code arrives',
    carrier: 'viettel',
    taps: [
      ['situation', 4],
      ['other', 2],
      ['numbers-on', 1],
    ],
    end: (carrier) => codeRouteBlocks(carrier, { answers: { 'numbers-on': 'home' } }),
  },
  {
    name: 'card refused',
    carrier: 'viettel',
    taps: [
      ['situation', 4],
      ['other', 3],
    ],
    end: (carrier) => faqAnswer('card-refused', carrier),
  },
];

describe('a traveller in trouble', () => {
  before(async () => {
    // WebKit's driver cannot set a viewport. Its window is wide, but the texts are the same.
    await setViewport({ width: 360, height: 640 }).catch(() => {});
  });
  after(() => setViewport({ width: 800, height: 600 }).catch(() => {}));

  for (const language of everyLanguage) {
    for (const { name, carrier, taps, end } of walks) {
      it(`${carrier}, ${name}: ${language}, ${taps.length} taps`, async () => {
        expect(taps.length).to.be.at.most(3);
        const guide = await guideFor(carrier, language);
        for (const [question, answer] of taps) {
          const buttons = all(guide, `fieldset[data-id='${question}'] button`);
          buttons[answer]!.click();
          await guide.updateComplete;
          // Never more than one open question on the screen.
          const open = all(guide, 'fieldset').filter((one) => one.checkVisibility?.() ?? true);
          expect(open.length, question).to.be.at.most(1);
        }
        const words = wordsOf(guide);
        const wanted = inLanguage(language, () => sharedTexts(end(carrierFrom(carrier))));
        expect(wanted.filter((text) => !words.includes(plainly(text)))).to.deep.equal([]);
        expect(
          document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ).to.equal(true);
      });
    }
  }
});

describe('the page’s advertisement', () => {
  const config = { offer: { url: 'https://shop.example/esim', label: 'Buy an eSIM' } };

  it('is only shown where the reader must buy a new eSIM, after the carrier’s own links', async () => {
    const guide = await guideFor('vietnamobile');
    guide.config = config;
    await guide.updateComplete;
    const offers = () => all(guide, "a[rel~='sponsored']");
    const press = async (question: string, answer: number) => {
      all(guide, `fieldset[data-id='${question}'] button`)[answer]!.click();
      await guide.updateComplete;
    };
    expect(offers()).to.have.length(0);
    await press('situation', 2);
    await press('days', 0);
    expect(offers()).to.have.length(0);
    all(guide, "[data-id='days'] button")[0]!.click();
    await guide.updateComplete;
    await press('days', 1);
    expect(offers()).to.have.length(1);
    expect(offers()[0]!.getAttribute('rel')).to.equal('sponsored noopener');
    expect(wordsOf(guide)).to.contain('Advertisement: this website may earn money');
    const before = all(guide, '.steps a, .steps .phone');
    for (const link of before) {
      expect(
        !!(link.compareDocumentPosition(offers()[0]!) & Node.DOCUMENT_POSITION_FOLLOWING),
      ).to.equal(true);
    }
  });
});

describe('when the connection is lost', () => {
  it('one line offers what works without data, and the page does not move', async () => {
    const guide = await guideFor('viettel');
    const heights = () => [
      guide.offsetHeight,
      ...all(guide, 'section').map((one) => one.offsetTop),
    ];
    const before = heights();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      dispatchEvent(new Event('offline'));
      await guide.updateComplete;
      expect(all(guide, '.offer')).to.have.length(1);
      expect(heights()).to.deep.equal(before);
      all(guide, '.offer button')[0]!.click();
      await guide.updateComplete;
      expect(all(guide, '.offer')).to.have.length(0);
      expect(wordsOf(guide)).to.contain('Get any Wi-Fi');
    } finally {
      delete (navigator as unknown as Record<string, unknown>).onLine;
    }
  });
});
