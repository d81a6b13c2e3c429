import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { EsimRenewGuide } from '../../../src/index.js';
import { all, guideFor, one, seenIn, wordsOf } from '../../support/guide.js';
import { everyLanguage } from '../../support/carriers.js';

interface Walk {
  name: string;
  carrier: string;
  /** The buttons that the reader presses. */
  taps: ReadonlyArray<readonly [question: string, answer: number]>;
  /** Texts that must then be visible, in this order. */
  finds: readonly string[];
  /** Texts that would lead the reader the wrong way. */
  without?: readonly string[];
}

const walks: readonly Walk[] = [
  {
    name: 'two days left',
    carrier: 'viettel',
    taps: [['situation', 0]],
    finds: [
      'Renew now, while you’re still online.',
      'In the app: My Viettel',
      'Sign in with the eSIM’s phone number',
      'Order and pay',
      'At a shop: passport + this phone',
    ],
    without: ['Don’t delete the eSIM', 'Find Wi-Fi', 'airplane'],
  },
  {
    name: 'data gone at 22:00',
    carrier: 'viettel',
    taps: [['situation', 1]],
    finds: [
      'Don’t delete the eSIM to “refresh” it',
      'Find Wi-Fi for 5 minutes',
      'No Wi-Fi? Go to a Viettel shop',
      'If this eSIM can call, call the hotline',
      'Call 198',
      'Save for offline',
    ],
  },
  {
    name: 'used up',
    carrier: 'airalo',
    taps: [['situation', 1]],
    finds: [
      'Find Wi-Fi for 5 minutes',
      'Open the app where you bought it, or the email you got',
      'Open My eSIMs > TOP UP',
      'Save for offline',
    ],
    without: ['shop', 'hotline'],
  },
  {
    name: 'expired twelve days ago',
    carrier: 'vinaphone',
    taps: [
      ['situation', 2],
      ['days', 1],
    ],
    finds: [
      '11–40 days',
      'No calls or texts, in or out. The number is kept, but only a shop can open it.',
      'Call 1800 1091',
    ],
    without: ['Buy a new eSIM'],
  },
  {
    name: 'paid, no data',
    carrier: 'viettel',
    taps: [['situation', 3]],
    finds: [
      'After each step, see if the internet works.',
      'Turn flight (airplane) mode on, wait 10 seconds, turn it off',
      'Restart the phone',
      'Check in the My Viettel app that the plan is active',
      'Call the hotline. Have your order number ready.',
      'Go to a Viettel shop',
      'Don’t delete the eSIM or reset the phone.',
    ],
  },
  {
    name: 'cannot log in',
    carrier: 'viettel',
    taps: [
      ['situation', 4],
      ['other', 0],
    ],
    finds: ['Forgot password'],
  },
  {
    name: 'chose the wrong plan, at a seller',
    carrier: 'airalo',
    taps: [
      ['situation', 4],
      ['other', 3],
    ],
    finds: ['Not paid yet?'],
  },
  {
    name: 'deleted the eSIM',
    carrier: 'viettel',
    taps: [
      ['situation', 4],
      ['other', 4],
    ],
    finds: ['Don’t pay yet.', 'to a Viettel shop.', 'Have the ICCID ready'],
  },
  {
    name: 'no code arrives',
    carrier: 'viettel',
    taps: [
      ['situation', 4],
      ['other', 1],
      ['numbers-on', 1],
    ],
    finds: [
      'First turn on this eSIM. The code goes to its phone number.',
      'Turn it on in the phone’s SIM settings',
    ],
    without: ['You can receive the codes.'],
  },
  {
    name: 'card refused',
    carrier: 'viettel',
    taps: [
      ['situation', 4],
      ['other', 2],
    ],
    finds: ['stores sell scratch cards for cash', 'Or pay at the carrier’s shop.'],
  },
];

/** Presses the buttons of a walk. There is never more than one unanswered question on the screen. */
async function walk({ carrier, taps }: Walk, language: string): Promise<EsimRenewGuide> {
  const guide = await guideFor(carrier, language);
  for (const [question, answer] of taps) {
    const buttons = all(guide, `fieldset[data-id='${question}'] button`);
    buttons[answer]!.click();
    await guide.updateComplete;
    const open = all(guide, 'fieldset').filter(
      (one) => (one.checkVisibility?.() ?? true) && !one.querySelector('[aria-pressed=true]'),
    );
    expect(open.length, question).to.be.at.most(1);
  }
  return guide;
}

/** The steps, links, numbers, buttons and details of the guide, without their texts. */
const outline = (guide: Element): string[] =>
  all(guide, 'li, a[href], button.button, details, .warning, .strong, .copy').map((element) =>
    [element.localName, element.getAttribute('data-id'), element.getAttribute('href')].join(' '),
  );

describe('a traveller in trouble', () => {
  before(async () => {
    // WebKit's driver cannot set a viewport. Its window is wide, but the texts are the same.
    await setViewport({ width: 360, height: 640 }).catch(() => {});
  });
  after(() => setViewport({ width: 800, height: 600 }).catch(() => {}));

  for (const one of walks) {
    const { name, carrier, taps, finds, without = [] } = one;

    it(`${carrier}, ${name}: ${taps.length} taps`, async () => {
      expect(taps.length).to.be.at.most(3);
      const seen = seenIn(await walk(one, 'en'));
      let from = 0;
      for (const text of finds) {
        const at = seen.indexOf(text, from);
        expect(at, `“${text}” in: ${seen.slice(from)}`).to.be.at.least(0);
        from = at + text.length;
      }
      // The end of the guide is the same for everybody.
      for (const text of without) expect(seen.slice(0, from)).not.to.include(text);
    });

    for (const language of everyLanguage) {
      it(`${carrier}, ${name}: ${language} says the same, and fits a small phone`, async () => {
        const guide = await walk(one, language);
        expect(
          document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ).to.equal(true);
        expect(outline(guide)).to.deep.equal(outline(await walk(one, 'en')));
        if (language === 'en') return;
        for (const text of finds.filter((text) => / .* /.test(text) && !/>|:/.test(text))) {
          expect(wordsOf(guide)).not.to.include(text);
        }
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
  it('one line at the top offers what works without data, and covers nothing', async () => {
    const guide = await guideFor('viettel');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      dispatchEvent(new Event('offline'));
      await guide.updateComplete;
      expect(all(guide, '.offer')).to.have.length(1);
      const line = all(guide, '.offer')[0]!;
      expect(getComputedStyle(line).position).to.equal('static');
      const below = all(guide, '.esim > :not(.header, .offer)');
      expect(below.length).to.be.above(2);
      for (const part of below) {
        if (!part.getClientRects().length || part.matches('.unseen')) continue;
        expect(part.getBoundingClientRect().top, part.outerHTML).to.be.at.least(
          line.getBoundingClientRect().bottom,
        );
      }
      expect(all(guide, '[role=status], [aria-live], [role=alert]')).to.have.length(1);
      const said = one(guide, '[role=status]').firstElementChild!;
      expect(said.textContent).to.equal('You are offline.');
      dispatchEvent(new Event('offline'));
      await guide.updateComplete;
      expect(one(guide, '[role=status]').firstElementChild === said).to.equal(true);
      all(guide, '.offer button')[0]!.click();
      await guide.updateComplete;
      expect(all(guide, '.offer')).to.have.length(0);
      expect(wordsOf(guide)).to.contain('Find Wi-Fi');
      expect(one(guide, '[role=status]').textContent).to.contain('Don’t delete the eSIM');
    } finally {
      delete (navigator as unknown as Record<string, unknown>).onLine;
    }
  });
});
