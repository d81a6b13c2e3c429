import { expect } from '@open-wc/testing';
import { builtIns } from '../../src/carriers/carriers.js';
import { neverGiveAway } from '../../src/content/safety.js';
import { inLanguage } from '../../src/locales/localize.js';
import { renderPlainHtml, renderText, type PlainProfile } from '../../src/render/plain.js';
import { plainly } from '../support/blocks.js';
import { everyLanguage } from '../support/carriers.js';

const NOW = new Date('2026-11-29');

/** The error that this throws. */
function errorOf(attempt: () => unknown): Error {
  try {
    attempt();
  } catch (error) {
    return error as Error;
  }
  throw new Error('no error was thrown');
}

describe('the age of facts', () => {
  const lines = (date: string) =>
    renderText('esim-renew-guide', 'vinaphone', 'en', { now: new Date(date) }).split('\n');
  const warnings = (date: string) =>
    lines(date).filter((line) => line.includes('and may have changed. Ask before you pay.'));

  it('depends on the day that the page gives', () => {
    expect(warnings('2015-01-01')).to.deep.equal([]);
    expect(warnings('2099-01-01')).not.to.be.empty;
  });
});

describe('an unknown argument is an error that names it', () => {
  const writers = { renderPlainHtml, renderText };
  for (const [name, write] of Object.entries(writers)) {
    describe(`of ${name}`, () => {
      it('for an element', () => {
        for (const element of ['esim-nothing', 'toString', '__proto__', '']) {
          const error = errorOf(() => write(element as 'esim-renew-guide', 'viettel'));
          expect(error).to.be.an.instanceOf(TypeError);
          expect(error.message).to.include('element').and.to.include('esim-renew-guide');
          expect(error.message).to.include(element);
        }
      });

      it('for a carrier, with the known ids', () => {
        const error = errorOf(() => write('esim-renew-guide', 'viettell'));
        expect(error).to.be.an.instanceOf(TypeError);
        expect(error.message).to.include('viettell').and.to.include('viettel, vinaphone');
      });

      it('for a config, with the path of each wrong value', () => {
        const config = { id: 'x', name: 'X', website: { url: 'javascript:1' }, codes: 7 };
        const error = errorOf(() => write('esim-renew-guide', config as never));
        expect(error).to.be.an.instanceOf(TypeError);
        expect(error.message).to.include('website.url').and.to.include('codes');
        expect(error.message).to.include('javascript:1');
      });

      it('for a missing carrier', () => {
        for (const nothing of ['', ' ', {}, null, undefined]) {
          for (const element of ['esim-renew-guide', 'esim-faq'] as const) {
            const error = errorOf(() => write(element, nothing as never));
            expect(error, String(nothing)).to.be.an.instanceOf(TypeError);
            expect(error.message, String(nothing)).to.include('carrier');
          }
        }
      });
    });
  }

  it('for a heading level', () => {
    for (const level of [0, 7, 2.5, NaN, '2><script>']) {
      const error = errorOf(() =>
        renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'full', { level: level as number }),
      );
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('level').and.to.include(String(level));
    }
  });

  it('for a profile', () => {
    for (const profile of ['blogger', 'toString', '', 3]) {
      const error = errorOf(() => renderPlainHtml('esim-faq', 'viettel', 'en', profile as 'full'));
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('profile').and.to.include('full').and.to.include(profile);
    }
  });
});

describe('the profile for newsletters', () => {
  const short = (id: string, lang = 'en', options = {}) =>
    renderPlainHtml('esim-renew-guide', id, lang, 'short', options);

  it('has the first way, the hotline, a warning and a link, and little else', () => {
    const html = short('viettel', 'en', { url: 'https://blog.example/esim?a=1&b=2' });
    expect(html).to.match(/<h2>.*Viettel/);
    expect(html).to.include('My Viettel').and.to.include('href="https://apps.apple.com/');
    expect(html.match(/<ol>/g)).to.have.length(1);
    expect(html).to.include('href="tel:198"');
    expect(html).to.match(/<strong>Warning: .*code/);
    expect(html).to.include('href="https://blog.example/esim?a=1&amp;b=2"');
    expect(html).not.to.match(/<table|<details|<h3|viettel\.vn/);
    expect(html.length).to.be.below(
      renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'full').length / 6,
    );
  });

  it('leads to the carrier’s website if the page names no address', () => {
    expect(short('viettel')).to.include('href="https://viettel.vn/"');
  });

  it('has the codes to dial, after the warning', () => {
    const html = short('vietnamobile', 'en', { methods: ['code'] });
    expect(html).to.match(/<code>\*100\*.*Before you send it, check.*<code>DK /s);
  });

  it('has each link once', () => {
    for (const id of Object.keys(builtIns)) {
      const links = [...short(id).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
      expect(links, id).to.deep.equal([...new Set(links)]);
    }
  });

  it('starts with the method that the page asks for', () => {
    const html = short('viettel', 'en', { methods: ['store'] });
    expect(html).to.include('shop').and.not.to.include('App Store');
  });

  it('helps with any carrier, in any language', () => {
    for (const id of Object.keys(builtIns)) {
      for (const lang of everyLanguage) {
        const html = short(id, lang);
        expect(html, `${id} ${lang}`)
          .to.include('<li>')
          .and.to.include(inLanguage(lang, neverGiveAway));
      }
    }
  });

  it('is refused for the other elements, and with an address that is none', () => {
    for (const element of ['esim-faq', 'esim-device-check'] as const) {
      const error = errorOf(() => renderPlainHtml(element, 'viettel', 'en', 'short'));
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('esim-renew-guide').and.to.include(element);
    }
    for (const url of ['javascript:alert(1)', 'guide.html', '']) {
      const error = errorOf(() => short('viettel', 'en', { url }));
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.match(/^url: /);
    }
  });
});

describe('lists in the options', () => {
  it('are read as in the attributes: as a text, in any case', () => {
    for (const [element, name, text, list] of [
      ['esim-faq', 'topics', 'Wallet, refund', ['wallet', 'refund']],
      ['esim-renew-guide', 'methods', 'STORE', ['store']],
      ['esim-renew-guide', 'sections', 'help prepare', ['help', 'prepare']],
    ] as const) {
      const html = (value: string | readonly string[]) =>
        renderPlainHtml(element, 'viettel', 'en', 'full', { [name]: value, now: NOW });
      expect(html(text), name).to.equal(html(list));
      expect(html(text), name).not.to.equal(html([]));
    }
  });
});

describe('plain HTML', () => {
  const vietnamese = (html: string) =>
    [...html.matchAll(/<(\w+)[^>]* lang="vi"[^>]*>([^<]*)</g)].map(([, tag, text]) => [
      tag,
      plainly(text),
    ]);

  it('marks what is in another language: words of an app, and questions of the page', () => {
    const guide = renderPlainHtml('esim-renew-guide', 'viettel', 'zh-Hans');
    expect(vietnamese(guide)).to.deep.include.members([
      ['bdi', 'Nạp tiền'],
      ['bdi', 'Gia hạn'],
    ]);
    const faq = [{ id: 'a', question: { vi: 'Hỏi?' }, answer: { vi: 'Đáp.' } }];
    const question = (profile: PlainProfile) =>
      vietnamese(renderPlainHtml('esim-faq', { id: 'own', name: 'Own', faq }, 'en', profile));
    expect(question('full')).to.deep.equal([
      ['summary', 'Hỏi?'],
      ['p', 'Đáp.'],
    ]);
    expect(question('zendesk')).to.deep.equal([
      ['h3', 'Hỏi?'],
      ['p', 'Đáp.'],
    ]);
  });

  const everyText = [...Object.keys(builtIns), 'other-carrier'].flatMap((id) =>
    (['esim-renew-guide', 'esim-faq'] as const).flatMap((element) => [
      renderPlainHtml(element, id, 'zh-Hans', 'intercom', { now: NOW }),
      renderPlainHtml(element, id, 'zh-Hans', 'full', { now: NOW }),
      renderText(element, id, 'zh-Hans', { now: NOW }),
    ]),
  );

  it('has no sign that an editor turns into a picture', () => {
    const signs = everyText.flatMap((text) => text.match(/\p{Extended_Pictographic}/gu) ?? []);
    expect(signs.filter((sign) => !'©®™'.includes(sign))).to.deep.equal([]);
  });

  it('has full-width punctuation in Chinese, also where the code joins pieces', () => {
    const joins = /\p{Script=Han}(?:<[^>]*>)* ?[(:;,]|[(:;,](?:<[^>]*>)* ?\p{Script=Han}/gu;
    const found = everyText.flatMap((text) =>
      [...text.replaceAll('&amp;', '&').matchAll(joins)].map(([at]) => at),
    );
    expect([...new Set(found)]).to.deep.equal([]);
  });
});

describe('chosen questions', () => {
  const text = (carrier: string | object, ...topics: string[]) =>
    renderText('esim-faq', carrier as never, 'en', { topics, now: NOW });

  it('say what another question says otherwise, if that one is missing', () => {
    expect(text('viettel', 'code-does-not-arrive')).to.include(
      'Never give anyone your one-time code',
    );
    expect(text('viettel', 'payment-failed')).to.include('scratch card');
  });

  it('are never empty', () => {
    const carrier = {
      id: 'nordtel',
      name: 'Nordtel',
      hotlines: [{ number: '1155', from: 'country' }],
      payment: { foreignCard: 'yes' },
    };
    const html = renderPlainHtml('esim-faq', carrier as never, 'en', 'full', {
      topics: ['card-refused'],
      now: NOW,
    });
    const [, answer = ''] = html.split('My bank card is refused');
    expect(answer.split('</details>')[0]).to.include('Foreign cards are accepted.');
  });
});

describe('a carrier that has nothing online', () => {
  const shop = { id: 'nordtel', name: 'Nordtel', store: { name: 'Nordtel' } };
  const guide = (carrier: object) =>
    renderText('esim-renew-guide', carrier as never, 'en', { now: NOW });
  const faq = (carrier: object) => renderText('esim-faq', carrier as never, 'en', { now: NOW });

  it('sends nobody to find Wi-Fi', () => {
    expect(guide(shop) + faq(shop)).not.to.match(/Find Wi-Fi|No Wi-Fi/);
    expect(guide(shop)).to.include('Go to a Nordtel shop');
  });

  it('is also one whose app the page leaves out', () => {
    const viettel = { id: 'viettel', without: ['method:app', 'method:website'] };
    expect(faq(viettel)).not.to.include('renew in the My Viettel app');
    expect(guide(viettel)).not.to.include('Check in the My Viettel app');
  });
});
