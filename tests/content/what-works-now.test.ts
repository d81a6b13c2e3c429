import { expect } from '@open-wc/testing';
import type { Carrier } from '../../src/carriers/carrier.js';
import { codeRoute } from '../../src/content/code-route.js';
import { faqEntries } from '../../src/content/faq.js';
import { guide, guideTitle, writtenGuide } from '../../src/content/guide.js';
import { renew } from '../../src/content/renew.js';
import { inLanguage } from '../../src/locales/localize.js';
import type { Block } from '../../src/render/block.js';
import { toText } from '../../src/render/to-text.js';
import { blocksOf, everyText, phonesOf } from '../support/blocks.js';
import { carrierFrom, thai } from '../support/carriers.js';
import { sceneOf, type SceneParts } from '../support/scenes.js';

const answerTo = (id: string, carrier: Carrier) =>
  inLanguage('en', () => faqEntries(sceneOf(carrier)).find((entry) => entry.id === id)!.answer);

const textOf = (id: string, carrier: Carrier) => toText(answerTo(id, carrier));

const advice = (carrier: Carrier, parts: SceneParts) =>
  inLanguage('en', () => renew(sceneOf(carrier, parts)));

const nordtel = (facts: object = {}) =>
  carrierFrom({ id: 'nordtel', name: 'Nordtel', country: 'SE', ...facts });

describe('a reader whose eSIM cannot call', () => {
  const inTrouble = ['line-blocked', 'deleted-esim', 'phone-reset', 'not-working-after-renewal'];

  it('gets a number that any phone reaches', () => {
    for (const id of inTrouble) {
      const numbers = phonesOf(answerTo(id, carrierFrom('viettel'))).map(({ host }) => host);
      expect(numbers, id).to.deep.equal(['1800 8098']);
    }
    const numbers = phonesOf(answerTo('slow', carrierFrom('viettel'))).map(({ host }) => host);
    expect(numbers).to.deep.equal(['198']);
  });

  it('still gets the only known number', () => {
    const carrier = nordtel({ hotlines: [{ number: '222', from: 'network' }] });
    for (const id of inTrouble) expect(phonesOf(answerTo(id, carrier)), id).to.have.length(1);
  });
});

describe('a reader who cannot use the app', () => {
  it('is not sent to the support inside it', () => {
    const carrier = nordtel({ app: { name: 'My Nordtel' } });
    for (const id of ['cannot-log-in', 'app-not-available']) {
      expect(textOf(id, carrier), id)
        .to.include('Contact Nordtel support')
        .and.not.to.match(/support in/);
    }
    expect(textOf('slow', carrier)).to.include('Contact support in the My Nordtel app.');
  });

  it('reads the same about the website as in the guide', () => {
    const answer = textOf('app-not-available', carrierFrom('itel'));
    expect(answer)
      .to.include('We couldn’t confirm that this site renews plans.')
      .and.to.include('https://itel.vn')
      .and.not.to.include('You can renew without the app.');
    const given = nordtel({ website: { url: 'https://nord.example' } });
    expect(textOf('app-not-available', given)).to.include('You can renew without the app.');
  });

  it('sees the codes where they are the only way', () => {
    const carrier = nordtel({ codes: [{ for: 'buy-plan', renews: true, ussd: '*5*1#' }] });
    for (const id of ['app-not-available', 'no-data-left']) {
      expect(
        blocksOf(answerTo(id, carrier), 'code').map(({ code }) => code),
        id,
      ).to.deep.equal(['*5*1#']);
    }
    const shopToo = nordtel({
      store: { name: 'Nordtel' },
      codes: [{ for: 'buy-plan', renews: true, ussd: '*5*1#' }],
    });
    expect(blocksOf(answerTo('app-not-available', shopToo), 'code')).to.deep.equal([]);
  });
});

describe('a reader who does not get the code', () => {
  const route = (other: string) =>
    everyText(
      advice(carrierFrom('viettel'), {
        answers: { situation: 'other', other, 'numbers-on': 'both', 'bank-texts': 'home' },
      }),
    );

  it('is not told to renew in the app that asks for it', () => {
    expect(route('no-code')).to.include('The code should arrive on this phone.');
    expect(route('log-in')).not.to.include('The code should arrive on this phone.');
  });
});

describe('a reader without service', () => {
  const fixes = (id: string) => toText(advice(carrierFrom(id), { answers: { situation: 'paid' } }));

  it('has somebody to ask', () => {
    for (const id of ['wintel', 'itel', 'vnsky']) expect(fixes(id), id).to.match(/Ask \w+ what/);
    expect(fixes('viettel')).to.include('Call the hotline');
  });

  it('opens the app over Wi-Fi', () => {
    expect(fixes('viettel')).to.match(
      /Check in the My Viettel app that the plan is active\s+This needs Wi-Fi\./,
    );
  });
});

describe('a seller’s eSIM that has ended, with Wi-Fi', () => {
  const lines = (id: string, situation: 'expired' | 'used-up') =>
    everyText(advice(carrierFrom(id), { answers: { situation, 'have-wifi': 'yes' } }));

  it('keeps what this seller says of that', () => {
    expect(lines('nomad', 'expired')).to.include.members([
      'You can only add to a plan before it ends.',
      'Look again. If nothing is offered, buy a new plan.',
    ]);
    expect(lines('nomad', 'used-up')).to.include('The plan ended when its data was used up.');
    expect(lines('tripcom', 'expired')).to.include('We found no rule for after the end.');
    expect(lines('nomad', 'expired')).to.include('Too late for this plan: buy a new one');
    for (const situation of ['expired', 'used-up'] as const) {
      expect(lines('holafly', situation).join()).to.include('“Always On” gives you 1 GB');
    }
  });
});

describe('a phone without connection', () => {
  it('is not said to be online', () => {
    const text = (offline: boolean) =>
      toText(
        advice(carrierFrom('viettel'), { answers: { situation: 'works' }, place: { offline } }),
      );
    expect(text(false)).to.include('while you’re still online');
    expect(text(true)).not.to.include('while you’re still online');
    const kept = (offline: boolean) =>
      inLanguage('en', () =>
        guide(sceneOf('viettel', { place: { offline } }))
          .filter(({ id }) => id === 'keep')
          .flatMap(({ blocks }) => everyText(blocks)),
      );
    expect(kept(false)).to.include('Save it now, while you are online.');
    expect(kept(true)).not.to.include('Save it now, while you are online.');
  });
});

describe('a plan that cannot be extended', () => {
  const kkday = carrierFrom('kkday');

  it('ends in the installation of a new eSIM', () => {
    const text = toText(advice(kkday, {}));
    expect(text)
      .to.include('Install the new eSIM')
      .and.to.include('Keep the old one until the new one works.');
    expect(text).not.to.include('Check that the app shows the new data');
    expect(toText(advice(carrierFrom('airalo'), {}))).to.include(
      'Check that the app shows the new data',
    );
  });

  it('is not said to keep its profile, nor its days', () => {
    const whole = inLanguage('en', () =>
      guide(sceneOf(kkday)).flatMap(({ blocks }) => everyText(blocks)),
    );
    expect(whole).to.include('The phone downloads its profile once.');
    expect(whole.join()).not.to.include('no new download');
    expect(textOf('renew-early', kkday)).not.to.include('added or lost');
    expect(textOf('no-data-left', kkday)).to.include('Buy a new eSIM there.');
  });
});

describe('a page that shows only some methods', () => {
  it('leaves the others online out of the advice in trouble too, never the shop', () => {
    const text = (situation: 'used-up' | 'expired', methods: string[]) =>
      toText(advice(carrierFrom('viettel'), { answers: { situation }, wishes: { methods } }));
    for (const situation of ['used-up', 'expired'] as const) {
      expect(text(situation, ['store']), situation)
        .to.include('Go to a Viettel shop')
        .and.not.to.match(/Wi-Fi|My Viettel/);
      expect(text(situation, ['app']), situation)
        .to.include('My Viettel')
        .and.to.include('a Viettel shop');
    }
  });

  it('sends nobody to a shop that it left out', () => {
    const carrier = carrierFrom({ id: 'viettel', without: ['method:store'] });
    for (const id of ['card-refused', 'payment-failed', 'new-phone']) {
      expect(textOf(id, carrier), id).not.to.match(/shop\b/);
      expect(textOf(id, carrierFrom('viettel')), id).to.match(/shop\b/);
    }
  });
});

describe('an expired plan, with Wi-Fi', () => {
  it('is still treated as expired', () => {
    const text = (situation: 'expired' | 'used-up') =>
      toText(advice(carrierFrom('vinaphone'), { answers: { situation, 'have-wifi': 'yes' } }));
    expect(text('expired'))
      .to.include('see if you can renew. Do it soon')
      .and.to.include('What happens after the end');
    expect(text('used-up')).not.to.include('Do it soon');
    const asked = (days: string) =>
      advice(carrierFrom('vinaphone'), {
        answers: { situation: 'expired', 'have-wifi': 'yes', days },
      });
    expect(blocksOf(asked('1'), 'question').map(({ id }) => id)).to.include('days');
    expect(toText(asked('1'))).to.include('You can still renew it');
    expect(toText(asked('1'))).to.include('Order and pay');
    expect(toText(asked('56')))
      .to.include('This number is gone')
      .and.not.to.include('Order and pay');
  });
});

describe('a plan that ended too long ago', () => {
  const after = (id: string, days: string) =>
    advice(carrierFrom(id), { answers: { situation: 'expired', days } });
  const hasOtherWays = (blocks: readonly Block[]) =>
    blocks.some((block) => block.type === 'details' && block.id === 'all-ways');

  it('offers no way to pay for it online', () => {
    expect(hasOtherWays(after('vinaphone', '1'))).to.equal(true);
    const gone = after('vinaphone', '56');
    expect(toText(gone)).to.include('This number is gone');
    expect(hasOtherWays(gone)).to.equal(false);
    const onlyShop = advice(
      carrierFrom({ ...thai, lifecycle: [{ day: 1, state: 'shop-restores' }] }),
      {
        answers: { situation: 'expired', days: '1' },
      },
    );
    expect(toText(onlyShop)).to.include('Only a shop can help now');
    expect(hasOtherWays(onlyShop)).to.equal(false);
  });

  it('is asked anew for another carrier, whose days are others', () => {
    // VinaPhone's second span begins on day 11, in the middle of Vietnamobile's first.
    expect(toText(after('vinaphone', '11'))).to.include('Ask before you pay');
    const other = after('vietnamobile', '11');
    expect(blocksOf(other, 'question').find(({ id }) => id === 'days')!.answered).to.equal(
      undefined,
    );
    expect(toText(other)).not.to.include('You can still renew it');
    expect(toText(after('vietnamobile', '1'))).to.include('You can still renew it');
  });
});

describe('codes that work without internet', () => {
  it('stand with the question on used-up data, after a warning if they cost money', () => {
    for (const blocks of [
      answerTo('no-data-left', carrierFrom('vietnamobile')),
      advice(carrierFrom('vietnamobile'), { answers: { situation: 'used-up' } }),
    ]) {
      expect(blocksOf(blocks, 'code').some(({ renews }) => renews)).to.equal(true);
      const text = toText(blocks);
      expect(text.indexOf('Before you send it, check')).to.be.within(0, text.indexOf('*100*'));
    }
  });
});

describe('a carrier whose only way is a code', () => {
  it('has it as a step when the data is used up, and not once more below', () => {
    const carrier = nordtel({ codes: [{ for: 'top-up', renews: true, ussd: '*100*<card>#' }] });
    const blocks = advice(carrier, { answers: { situation: 'used-up' } });
    const [first] = blocksOf(blocks, 'steps');
    expect(blocksOf(first!.steps[0]!.blocks, 'code')).to.have.length(1);
    const below = blocks.filter((block) => block.type === 'details' && block.id === 'codes');
    expect(below).to.deep.equal([]);
  });
});

describe('an answer that the page gives instead of ours', () => {
  it('also stands in the guide', () => {
    const faq = [{ id: 'deleted-esim', question: 'Deleted?', answer: 'Come to desk 3.' }];
    const blocks = advice(carrierFrom({ id: 'viettel', faq }), {
      answers: { situation: 'other', other: 'deleted' },
    });
    expect(toText(blocks)).to.include('Come to desk 3.').and.not.to.include('Don’t pay yet');
  });
});

describe('a page that left the codes out', () => {
  it('has none that renew, and still those that check', () => {
    const codes = (without: string[]) =>
      blocksOf(
        advice(carrierFrom({ id: 'vietnamobile', without }), { answers: { situation: 'used-up' } }),
        'code',
      );
    expect(codes([]).some(({ renews }) => renews)).to.equal(true);
    expect(codes(['method:code'])).not.to.be.empty;
    expect(codes(['method:code']).some(({ renews }) => renews)).to.equal(false);
  });
});

describe('a carrier with a website and a hotline only', () => {
  it('has the website beside “Find Wi-Fi”', () => {
    const carrier = nordtel({
      website: { url: 'https://nord.example/' },
      hotlines: [{ number: '222', from: 'country' }],
    });
    const [first] = blocksOf(advice(carrier, { answers: { situation: 'used-up' } }), 'steps');
    expect(toText(first!.steps[0]!.blocks)).to.include('https://nord.example/');
  });
});

describe('a page without Intl.Locale', () => {
  it('still names a seller in the reader’s language', () => {
    const { Locale } = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Locale');
      const title = (language: string) =>
        inLanguage(language, () => guideTitle(carrierFrom('tripcom')));
      expect(title('zh-Hans')).to.include('携程');
      expect(title('vi')).to.include('Trip.com');
    } finally {
      Object.defineProperty(Intl, 'Locale', { value: Locale, configurable: true, writable: true });
    }
  });
});

describe('a page that left the app out', () => {
  const carrier = carrierFrom({ id: 'viettel', without: ['method:app'] });
  const text = (situation: 'works' | 'used-up' | 'expired') =>
    toText(advice(carrier, { answers: { situation } }));

  it('leads to the website, and not to the app', () => {
    for (const situation of ['works', 'used-up', 'expired'] as const) {
      expect(text(situation), situation)
        .to.include('https://viettel.vn')
        .and.not.to.match(/My Viettel/);
    }
    expect(text('expired')).to.include('If that doesn’t work, go to a Viettel shop');
  });
});

describe('a foreign card', () => {
  const answer = (foreignCard: string) =>
    textOf('card-refused', nordtel({ app: { name: 'N' }, payment: { foreignCard } }));

  it('is answered by what the carrier says', () => {
    expect(answer('yes'))
      .to.include('Foreign cards are accepted.')
      .and.to.include('Try another card');
    expect(answer('no')).to.include('Foreign cards aren’t accepted.');
    expect(answer('unknown')).not.to.include('Foreign cards');
  });
});

describe('a code for a travel eSIM', () => {
  it('comes to the usual number or the bank’s app: there is no other choice', () => {
    const asked = (id: string, bank: string) =>
      advice(carrierFrom(id), {
        answers: { situation: 'other', other: 'no-code', 'numbers-on': 'esim', 'bank-texts': bank },
      });
    const choices = blocksOf(asked('airalo', 'esim'), 'question').find(
      ({ id }) => id === 'bank-texts',
    )!;
    expect(choices.answers.map(([id]) => id)).to.deep.equal(['home', 'app', 'unsure']);
    expect(choices.answered).to.equal(undefined);
    expect(toText(asked('airalo', 'esim'))).not.to.include('should arrive');
    expect(toText(asked('viettel', 'esim'))).to.include('should arrive');
  });
});

describe('a number that may be blocked', () => {
  it('is promised no code', () => {
    const route = (situation: 'expired' | 'works') =>
      inLanguage('en', () =>
        toText(
          codeRoute(
            sceneOf('viettel', {
              answers: { situation, 'numbers-on': 'esim', 'bank-texts': 'app' },
            }),
          ),
        ),
      );
    expect(route('expired')).to.equal('The code arrives if this number still gets texts.');
    expect(route('works')).to.include('You can receive the codes.');
  });

  it('stands above no way to pay, nor does a deleted eSIM', () => {
    const ids = (other: string) =>
      advice(carrierFrom('viettel'), { answers: { situation: 'other', other } }).flatMap((block) =>
        block.type === 'details' ? block.id : [],
      );
    expect(ids('log-in')).to.include('all-ways');
    for (const other of ['deleted', 'blocked'])
      expect(ids(other), other).not.to.include('all-ways');
  });
});

describe('a rule of the page', () => {
  it('comes without what our table says of its own', () => {
    const own = [{ day: 1, state: 'blocked' as const }];
    for (const [id, words] of [
      ['vinaphone', 'only a shop can open it'],
      ['vietnamobile', 'when the main balance is empty'],
    ] as const) {
      expect(textOf('line-blocked', carrierFrom({ id }))).to.include(words);
      expect(textOf('line-blocked', carrierFrom({ id, lifecycle: own }))).not.to.include(words);
    }
  });

  it('on days stands before what our table says of the start', () => {
    const carrier = carrierFrom({ id: 'airalo', clock: { ends: 'calendar-day' } });
    expect(textOf('day-end', carrier)).to.match(/Airalo counts calendar days[^]*The days start/);
  });
});

describe('the saved guide', () => {
  it('has every answer, and the help of the page', () => {
    const parts = inLanguage('en', () =>
      writtenGuide(
        sceneOf(carrierFrom({ id: 'viettel', support: { url: 'https://help.example/' } })),
      ),
    );
    const headings = parts.map(({ heading }) => heading);
    expect(headings).to.include.members(['Something else', 'Help from this website']);
    const text = parts.map(({ blocks }) => toText(blocks)).join('\n');
    expect(text).to.include('https://help.example/').and.to.include('My number is blocked');
    const plain = inLanguage('en', () => writtenGuide(sceneOf('viettel')));
    expect(plain.map(({ heading }) => heading)).not.to.include('Help from this website');
  });
});

describe('a day that ends at midnight', () => {
  it('names the clock that the page gives', () => {
    const ofClock = (clock: object) => textOf('day-end', nordtel({ clock }));
    expect(ofClock({ ends: 'calendar-day', zone: 'Asia/Bangkok' })).to.match(/midnight \(.+\)/);
    expect(ofClock({ ends: 'calendar-day' })).to.include('midnight.');
  });
});
