import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { digitsCleared } from '../../../src/content/controls.js';
import * as messages from '../../../src/content/device-check.js';
import type { EsimDeviceCheck } from '../../../src/index.js';
import { inLanguage, type Language } from '../../../src/locales/localize.js';
import { everyLanguage } from '../../support/carriers.js';
import { all, one } from '../../support/guide.js';
import { focused, key } from '../../support/keyboard.js';
import { collectEvents, collectWarnings, stub, stubGetter } from '../../support/stubs.js';
import {
  check,
  text,
  verdict,
  input,
  type,
  options,
  listShown,
  pretend,
} from '../../support/device-check.js';

describe('<esim-device-check>', () => {
  for (const language of everyLanguage) {
    it(`answers for a given phone: ${language}`, async () => {
      const element = await check(
        html`<esim-device-check device="iPhone X" lang=${language}></esim-device-check>`,
      );
      expect(verdict(element)).to.contain('iPhone X');
      expect(text(one(element, '[part=heading]'))).to.contain(
        inLanguage(language as Language, messages.deviceTitle),
      );
    });
  }

  it('answers again for another device, and has no answer for none', async () => {
    const element = await check(html`<esim-device-check device="Pixel 8"></esim-device-check>`);
    const before = verdict(element);
    element.device = 'iPhone 7';
    await element.updateComplete;
    expect(verdict(element)).not.to.equal(before);
    element.device = undefined;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=verdict]') === null).to.equal(true);
  });

  it('asks where it was sold, and the reader can change the answer', async () => {
    const element = await check(html`<esim-device-check device="iPhone 15"></esim-device-check>`);
    const [china] = all(element, '[data-id=sold-in] button');
    const before = verdict(element);
    china!.click();
    await element.updateComplete;
    expect(verdict(element)).to.match(/^No/);
    one(element, '[data-id=sold-in] [aria-pressed=true]').click();
    await element.updateComplete;
    expect(verdict(element)).to.equal(before);
    // "Not sure" changes nothing.
    all(element, '[data-id=sold-in] button').pop()!.click();
    await element.updateComplete;
    expect(verdict(element)).to.equal(before);
  });

  it('keeps the answer when the language changes', async () => {
    const element = await check(html`<esim-device-check device="iPhone 7"></esim-device-check>`);
    element.lang = 'vi';
    await element.updateComplete;
    expect(verdict(element)).to.match(/^Không/);
  });

  it('shows the menu path for this maker', async () => {
    const element = await check(html`<esim-device-check device="Galaxy S23"></esim-device-check>`);
    expect(text(one(element, '[data-id=proof]'))).to.contain('SIM manager');
    element.device = 'OnePlus 12';
    await element.updateComplete;
    expect(text(one(element, '[data-id=proof]'))).not.to.contain('SIM manager');
  });

  it('names the carrier’s shop if the phone cannot use an eSIM', async () => {
    const element = await check(
      html`<esim-device-check device="iPhone 7" carrier="viettel"></esim-device-check>`,
    );
    expect(text(one(element, '[part=verdict]'))).to.contain('Viettel shop');
    element.device = 'Pixel 8';
    await element.updateComplete;
    expect(text(one(element, '[part=verdict]'))).not.to.contain('Viettel shop');
  });

  for (const [said, sign, line, ...also] of [
    ['Pixel 8', 'supported', 'Yes. Pixel 8 can use an eSIM.', 'Source: Google.'],
    ['SM-S918B', 'supported', 'Yes. Galaxy S23 Ultra (SM-S918B) can use an eSIM.', 'sellers'],
    [
      'iPhone 15',
      'supported-unless',
      'Usually yes. iPhone 15 can use an eSIM.',
      'Not if it was sold in mainland China, Hong Kong, or Macao.',
      'Where was it sold?',
    ],
    ['iPhone 7', 'unsupported', 'No. iPhone 7 cannot use an eSIM.', 'Source: Apple.'],
    ['SM-S901N', 'unsupported', 'No. Galaxy S22 (SM-S901N) cannot use an eSIM.', 'South Korea'],
    ['iPad 9', 'unknown', 'Probably yes. We think iPad (9th generation) can', 'Wi-Fi + Cellular'],
    ['SM-S9180', 'unknown', 'Probably not. We think Galaxy S23 Ultra', 'China', 'physical SIM'],
    ['PKX110', 'unknown', 'Probably not. We think this phone', 'China'],
    ['Galaxy S21 FE', 'unknown', 'We cannot tell if Galaxy S21 FE', 'different things'],
    ['Honor X8', 'unknown', 'Probably yes. We think Honor X8', 'Only one source'],
    ['asdf', 'unknown', '“asdf” is not in our list.', 'We cannot tell', 'It may still work.'],
  ] as const) {
    it(`“${said}”: ${line}`, async () => {
      const element = await check(html`<esim-device-check device=${said}></esim-device-check>`);
      const shown = one(element, '[part=verdict]');
      expect(shown.className).to.equal(`verdict ${sign}`);
      expect(verdict(element)).to.contain(line);
      for (const words of also) expect(text(shown)).to.contain(words);
      expect(text(one(element, '[role=status]'))).to.contain(line);
    });
  }

  it('asks which one if several share the name, or if the name is close to others', async () => {
    const element = await check(html`<esim-device-check device="iPhone SE"></esim-device-check>`);
    const choices = () => all(element, '[data-id=which] button').map(text);
    expect(choices()).to.deep.equal([
      'iPhone SE (2nd generation)',
      'iPhone SE (3rd generation)',
      'iPhone SE (1st generation)',
    ]);
    const events = collectEvents('esim-verdict');
    all(element, '[data-id=which] button')[2]!.click();
    await element.updateComplete;
    expect(verdict(element)).to.equal('No. iPhone SE (1st generation) cannot use an eSIM.');
    expect(focused()).to.equal(one(element, '[part=verdict]'));
    expect(events.map(({ device }) => device)).to.deep.equal(['iPhone SE (1st generation)']);
    element.device = 'galaxy s23 lite';
    await element.updateComplete;
    expect(choices()).to.include('Galaxy S23');
    element.device = 'qqqq';
    await element.updateComplete;
    expect(choices()).to.deep.equal([]);
  });

  it('shows how to prove it for this maker only', async () => {
    const element = await check(html`<esim-device-check device="iPhone 15"></esim-device-check>`);
    const proof = () => text(one(element, '[data-id=proof]'));
    expect(proof()).to.contain('Cellular (or Mobile Data)').and.to.contain('No SIM restrictions');
    expect(all(element, '[data-id=proof] svg[role=img]').length).to.equal(2);
    element.device = 'Xperia 1 V';
    await element.updateComplete;
    expect(proof()).to.contain('Search the settings for eSIM');
    expect(proof()).not.to.contain('No SIM restrictions');
    // An iPad cannot dial.
    element.device = 'iPad 9';
    await element.updateComplete;
    expect(proof()).not.to.contain('In the phone app');
    element.device = undefined;
    await element.updateComplete;
    expect(all(element, '[data-id=proof] tbody tr').length).to.equal(5);
  });

  it('opens at the lock for a phone that is locked, whatever the answer', async () => {
    for (const device of ['iPhone 13 lock', 'iPhone 7 有锁', 'khoá mạng']) {
      const element = await check(html`<esim-device-check device=${device}></esim-device-check>`);
      const proof = one(element, '[data-id=proof]') as HTMLDetailsElement;
      expect(proof.open, device).to.equal(true);
      expect(text(proof.querySelector('[part=step]')), device).to.contain('not locked to one');
    }
  });

  it('names the menus in the reader’s language, and then in English', async () => {
    const element = await check(
      html`<esim-device-check lang="vi" device="Galaxy S23"></esim-device-check>`,
    );
    const path = one(element, '[data-id=proof] .strong');
    expect(text(path)).to.match(/^Cài đặt › Kết nối .* · Settings › Connections › SIM manager/);
    expect(text(path.querySelector('[lang=en]'))).to.match(/^Settings/);
  });

  it('fires an event when the place of sale changes the verdict', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    const events = collectEvents('esim-verdict');
    await type(element, 'iPhone 15');
    input(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    one(element, '[data-id=sold-in] button').click();
    await element.updateComplete;
    expect(events.map(({ verdict, device }) => [verdict, device])).to.deep.equal([
      ['supported-unless', 'iPhone 15'],
      ['unsupported', 'iPhone 15'],
    ]);
  });
});

describe('the parts that a page can style', () => {
  const parts = (element: EsimDeviceCheck) =>
    new Set(all(element, '[part]').flatMap((node) => [...node.part]));

  it('are in the check from the start', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    expect(parts(element)).to.include.all.keys(
      ...['heading', 'language-menu', 'search', 'suggestions'],
      ...['fold', 'step', 'status', 'trust'],
    );
    expect(parts(element)).not.to.include('verdict');
  });

  it('are in an answer', async () => {
    const element = await check(html`<esim-device-check device="iPhone 15"></esim-device-check>`);
    expect(parts(element)).to.include.all.keys('verdict', 'question', 'answers');
  });

  it('are in the address for a computer', async () => {
    pretend({ userAgent: 'Mozilla/5.0 (Windows NT 10.0)', userAgentData: undefined });
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await waitUntil(() => element.shadowRoot!.querySelector('[part=verdict]'), 'no answer');
    expect(parts(element)).to.include.all.keys('copy', 'copy-text');
  });
});

describe('the search for a phone', () => {
  it('suggests while typing, grouped by brand, and announces how many', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await type(element, 's23');
    expect(options(element)).to.include('Galaxy S23');
    expect(
      all(element, '[role=group]').map((group) => group.getAttribute('aria-label')),
    ).to.deep.equal(['Samsung']);
    expect(input(element).getAttribute('aria-expanded')).to.equal('true');
    expect(text(one(element, '[role=status]'))).to.equal(
      messages.suggestions(options(element).length),
    );
  });

  it('says that an unknown phone is not a no', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await type(element, 'qqqq 77');
    expect(listShown(element)).to.equal(false);
    expect(text(one(element, '.search'))).to.contain('“qqqq 77” is not in our list. It may still');
  });

  it('answers for the phone that was chosen', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    await type(element, 'iphone 7');
    all(element, '[role=option]')[0]!.click();
    await element.updateComplete;
    expect(verdict(element)).to.match(/^No/);
    expect(listShown(element)).to.equal(false);
    expect(input(element).value).to.equal('iPhone 7');
  });

  it('clears a long number at once, and says why', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    for (const secret of ['89840200123', '3569 3803 5643 809', '8984-0400-1234-5678']) {
      await type(element, secret);
      expect(input(element).value, secret).to.equal('');
      expect(text(one(element, '.search'))).to.contain(digitsCleared());
    }
    await type(element, 's23');
    expect(text(one(element, '.search'))).not.to.contain(digitsCleared());
  });

  it('keeps browsers from saving the input and from zooming', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    expect(input(element).autocomplete).to.equal('off');
    expect(input(element).type).to.equal('text');
    expect(parseFloat(getComputedStyle(input(element)).fontSize)).to.be.at.least(16);
  });

  it('changes nothing visible and fires nothing at the focus', async () => {
    const table = {
      date: '2027-03-01',
      families: [{ brand: 'A', names: ['A 1'], esim: 'yes', sure: 'weak', source: 'x' }],
    };
    const element = await check(
      html`<esim-device-check .devices=${table} device="A 1"></esim-device-check>`,
    );
    const told = collectEvents('esim-verdict');
    const before = one(element, '.esim').innerHTML;
    input(element).focus();
    await element.updateComplete;
    expect(one(element, '.esim').innerHTML).to.equal(before);
    expect(listShown(element)).to.equal(false);
    expect(told).to.deep.equal([]);
  });

  it('chooses with the mouse, and the focus stays in the field', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    input(element).focus();
    await type(element, 'galaxy s23');
    const third = all(element, '[role=option]')[2]!;
    const wanted = text(third);
    third.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = third.getBoundingClientRect();
    const position: [number, number] = [left + width / 2, top + height / 2].map(Math.round) as [
      number,
      number,
    ];
    await sendMouse({ type: 'click', position });
    await waitUntil(() => !listShown(element), 'nothing was chosen');
    expect(verdict(element)).to.contain(wanted);
    expect(focused()).to.equal(input(element));
  });

  it('changes nothing but the search on a keystroke', async () => {
    const element = await check(html`<esim-device-check device="iPhone 15"></esim-device-check>`);
    const changes: MutationRecord[] = [];
    const outside = new MutationObserver((records) => changes.push(...records));
    for (const part of ['[part=verdict]', '[data-id=proof]', '.header', '.footer']) {
      outside.observe(one(element, part), {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
    await type(element, 'galaxy s23');
    changes.push(...outside.takeRecords());
    expect(changes).to.deep.equal([]);
    element.lang = 'vi';
    await type(element, 'galaxy s24');
    expect(changes).not.to.be.empty;
    expect(text(one(element, '[part=verdict]'))).to.contain('Máy được bán ở đâu');
  });
});

describe('the search by keyboard', () => {
  async function begin(said: string): Promise<EsimDeviceCheck> {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    input(element).focus();
    await type(element, said);
    return element;
  }
  const active = (element: EsimDeviceCheck) => {
    const id = input(element).getAttribute('aria-activedescendant');
    return id ? text(element.shadowRoot!.getElementById(id)) : '';
  };
  const press = async (element: EsimDeviceCheck, name: Parameters<typeof key>[0]) => {
    await key(name);
    await element.updateComplete;
  };

  it('moves through the list and around with the arrows, and chooses with Enter', async () => {
    const element = await begin('galaxy s23');
    const names = options(element);
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal(names[0]);
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal(names[1]);
    await press(element, 'ArrowUp');
    await press(element, 'ArrowUp');
    expect(active(element)).to.equal('');
    await press(element, 'ArrowUp');
    expect(active(element)).to.equal(names.at(-1));
    await press(element, 'Enter');
    expect(verdict(element)).to.contain(names.at(-1));
    expect(listShown(element)).to.equal(false);
  });

  it('asks for the typed text with Enter if no option is active', async () => {
    const element = await begin('SM-S9180');
    await press(element, 'Enter');
    expect(verdict(element)).to.contain('Probably not. We think Galaxy S23 Ultra');
  });

  it('closes the list with Escape, then empties the field', async () => {
    const element = await begin('s23');
    await press(element, 'Escape');
    expect(listShown(element)).to.equal(false);
    expect(input(element).value).to.equal('s23');
    await press(element, 'Escape');
    expect(input(element).value).to.equal('');
  });

  it('opens a closed list with an arrow', async () => {
    const element = await begin('s23');
    await press(element, 'Escape');
    await press(element, 'ArrowDown');
    expect(listShown(element)).to.equal(true);
  });

  it('opens and closes with Alt and an arrow, without an active option', async () => {
    const element = await begin('s23');
    const arrow = async (name: string) => {
      input(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: name, altKey: true, bubbles: true }),
      );
      await element.updateComplete;
    };
    await arrow('ArrowUp');
    expect(listShown(element)).to.equal(false);
    await arrow('ArrowDown');
    expect(listShown(element)).to.equal(true);
    expect(active(element)).to.equal('');
    await press(element, 'ArrowDown');
    await arrow('ArrowUp');
    expect(active(element)).to.equal('');
  });

  it('returns to the field with Home, End and the side arrows', async () => {
    const element = await begin('galaxy');
    for (const name of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await press(element, 'ArrowDown');
      expect(active(element)).not.to.equal('');
      input(element).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      await element.updateComplete;
      expect(active(element), name).to.equal('');
      expect(listShown(element), name).to.equal(true);
    }
  });

  it('leaves with Tab, without choosing', async () => {
    const element = await begin('galaxy s23');
    await press(element, 'ArrowDown');
    await press(element, 'Tab');
    expect(listShown(element)).to.equal(false);
    expect(focused()).not.to.equal(input(element));
    expect(element.shadowRoot!.querySelector('[part=verdict]') === null).to.equal(true);
  });

  it('keeps one active option, and in sight', async () => {
    const element = await begin('galaxy');
    for (let presses = 0; presses < 14; presses++) {
      await press(element, 'ArrowDown');
      const id = input(element).getAttribute('aria-activedescendant');
      const marked = all(element, '[aria-selected=true]');
      expect(marked.map((option) => option.id)).to.deep.equal(id ? [id] : []);
      if (!marked[0]) continue;
      const list = one(element, '[role=listbox]').getBoundingClientRect();
      const { top, bottom } = marked[0].getBoundingClientRect();
      expect(top >= list.top - 1 && bottom <= list.bottom + 1).to.equal(true);
    }
    // No option is active once the list is gone.
    await press(element, 'ArrowDown');
    await type(element, 'qqqq 77');
    expect(input(element).hasAttribute('aria-activedescendant')).to.equal(false);
    expect(input(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows the list right below the field', async () => {
    const element = await begin('galaxy');
    const field = input(element).getBoundingClientRect();
    const list = one(element, '[role=listbox]').getBoundingClientRect();
    expect(list.top - field.bottom).to.be.within(0, 16);
    expect(Math.abs(list.left - field.left)).to.be.below(2);
  });

  it('closes the list when the focus leaves', async () => {
    const element = await begin('s23');
    input(element).blur();
    await element.updateComplete;
    expect(listShown(element)).to.equal(false);
  });

  it('ignores keys while an IME is composing', async () => {
    const element = await begin('xiaomi');
    input(element).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    );
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[part=verdict]') === null).to.equal(true);
  });
});

describe('checking this phone', () => {
  const button = (element: EsimDeviceCheck) => one(element, '.check > button');
  const answered = (element: EsimDeviceCheck) =>
    waitUntil(() => element.shadowRoot!.querySelector('[part=verdict]'), 'no answer');

  it('waits until the reader asks', async () => {
    const element = await check(html`<esim-device-check></esim-device-check>`);
    expect(element.shadowRoot!.querySelector('[part=verdict]') === null).to.equal(true);
    button(element).click();
    await answered(element);
    expect(verdict(element)).not.to.equal('');
  });

  it('starts at once with `detect`', async () => {
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await answered(element);
    expect(verdict(element)).not.to.equal('');
  });

  for (const [name, ask] of [
    ['rejects', () => Promise.reject(new Error('no'))],
    ['never answers', () => new Promise(() => {})],
    ['has no model', () => Promise.resolve({ model: '' })],
  ] as const) {
    it(`answers, and the search works, if the browser ${name}`, async () => {
      pretend({
        userAgent:
          'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36',
        userAgentData: { mobile: true, getHighEntropyValues: ask },
      });
      const element = await check(html`<esim-device-check detect></esim-device-check>`);
      await answered(element);
      expect(verdict(element)).to.equal('We cannot tell if this phone can use an eSIM.');
      await type(element, 's23');
      expect(options(element)).to.include('Galaxy S23');
    });
  }

  for (const name of ['userAgent', 'maxTouchPoints', 'userAgentData']) {
    it(`answers, and names the fault once, if \`navigator.${name}\` throws`, async () => {
      const warnings = collectWarnings();
      stubGetter(navigator, name, () => {
        throw new Error(`no ${name}`);
      });
      const element = await check(html`<esim-device-check></esim-device-check>`);
      button(element).click();
      await answered(element);
      expect(verdict(element)).to.equal('We cannot tell if this phone can use an eSIM.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`no ${name}`);
    });
  }

  it('shows the page’s address on a computer', async () => {
    pretend({
      userAgent:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36',
      userAgentData: undefined,
      maxTouchPoints: 0,
    });
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await answered(element);
    expect(verdict(element)).to.equal('This does not look like a phone.');
    expect(text(one(element, '.copy'))).to.contain(location.href);
    expect(one<HTMLDetailsElement>(element, '[data-id=proof]').open).to.equal(false);
  });

  it('shares that address if the browser can, and survives a refusal', async () => {
    pretend({
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/145.0',
      userAgentData: undefined,
      maxTouchPoints: 0,
    });
    const shared: ShareData[] = [];
    stub(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await answered(element);
    all(element, '[part=verdict] .button').at(-1)!.click();
    await element.updateComplete;
    expect(shared.map(({ url }) => url)).to.deep.equal([location.href]);
    expect(text(one(element, '.copy'))).to.contain(location.href);
    stub(navigator, 'share', () => {
      throw new TypeError('not here');
    });
    all(element, '[part=verdict] .button').at(-1)!.click();
  });

  it('answers for the generation of an iPhone, and asks where it was sold', async () => {
    pretend({
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1',
      userAgentData: undefined,
      maxTouchPoints: 5,
    });
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await answered(element);
    expect(verdict(element)).to.equal('Usually yes. This iPhone can use an eSIM.');
    const sold = () => all(element, '[data-id=sold-in] button');
    sold()[0]!.click();
    await element.updateComplete;
    expect(verdict(element)).to.match(/^Probably not/);
    expect(text(one(element, '[part=verdict]'))).to.contain('mainland China');
    sold()[0]!.click();
    await element.updateComplete;
    sold()[3]!.click();
    await element.updateComplete;
    expect(verdict(element)).to.equal('Yes. This iPhone can use an eSIM.');
  });

  it('does not replace the answer that the reader asked for meanwhile', async () => {
    let answer = (_: unknown) => {};
    pretend({
      userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/142.0 Mobile Safari/537.36',
      userAgentData: { getHighEntropyValues: () => new Promise((resolve) => (answer = resolve)) },
    });
    const element = await check(html`<esim-device-check></esim-device-check>`);
    button(element).click();
    await element.updateComplete;
    await type(element, 'iPhone 7');
    input(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    answer({ model: 'Pixel 8' });
    await waitUntil(() => text(button(element)) === messages.checkThisPhone(), 'still looking');
    expect(verdict(element)).to.contain('iPhone 7');
  });

  /** A browser that names the phone when the test says so. */
  function slowBrowser(): { answer: () => void } {
    const browser = { answer: () => {} };
    pretend({
      userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/142.0 Mobile Safari/537.36',
      userAgentData: {
        getHighEntropyValues: () =>
          new Promise((resolve) => (browser.answer = () => resolve({ model: 'Pixel 8' }))),
      },
    });
    return browser;
  }

  const enter = async (element: EsimDeviceCheck, device: string) => {
    await type(element, device);
    input(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
  };

  it('starts with `detect` when the page takes its `device` back', async () => {
    const browser = slowBrowser();
    const element = await check(
      html`<esim-device-check device="iPhone 5" detect></esim-device-check>`,
    );
    element.removeAttribute('device');
    await element.updateComplete;
    browser.answer();
    await waitUntil(() => verdict(element).includes('Pixel 8'), 'not detected');
  });

  it('answers if the page sets a `device` and takes it back while it is running', async () => {
    const browser = slowBrowser();
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    element.device = 'iPhone 5';
    await element.updateComplete;
    element.device = undefined;
    await element.updateComplete;
    browser.answer();
    await waitUntil(() => verdict(element).includes('Pixel 8'), 'not detected');
  });

  it('is the reader’s if they press while the page’s own detection is running', async () => {
    const browser = slowBrowser();
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    button(element).click();
    browser.answer();
    await answered(element);
    const shown = one(element, '[part=verdict]');
    await waitUntil(() => focused() === shown, 'the verdict has no focus');
  });

  it('takes the focus for nobody if only the page asked', async () => {
    const browser = slowBrowser();
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    browser.answer();
    await answered(element);
    await element.updateComplete;
    expect(focused() === one(element, '[part=verdict]')).to.equal(false);
  });

  for (const [who, ask] of [
    ['the page names another', (element) => (element.device = 'iPhone 15')],
    ['the page asks for this one', (element) => (element.detect = true)],
    ['the reader checks this one', (element) => button(element).click()],
  ] as Array<[string, (element: EsimDeviceCheck) => void]>) {
    it(`leaves no other phone in the field: ${who}`, async () => {
      const browser = slowBrowser();
      const element = await check(html`<esim-device-check></esim-device-check>`);
      await enter(element, 'Galaxy S9');
      ask(element);
      await element.updateComplete;
      browser.answer();
      await waitUntil(() => /iPhone 15|Pixel 8/.test(verdict(element)), 'no answer');
      expect(input(element).value).to.equal('');
      expect(listShown(element)).to.equal(false);
    });
  }

  it('keeps in the field what the reader is typing', async () => {
    const browser = slowBrowser();
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await type(element, 'galaxy');
    browser.answer();
    await answered(element);
    expect(input(element).value).to.equal('galaxy');
    element.device = 'iPhone 15';
    await element.updateComplete;
    expect(input(element).value).to.equal('galaxy');
  });

  it('starts once, however often the reader presses', async () => {
    let asked = 0;
    let answer = (_: unknown) => {};
    pretend({
      userAgent: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/142.0 Mobile Safari/537.36',
      userAgentData: {
        getHighEntropyValues: () => {
          asked++;
          return new Promise((resolve) => (answer = resolve));
        },
      },
    });
    const events = collectEvents('esim-verdict');
    const element = await check(html`<esim-device-check></esim-device-check>`);
    button(element).click();
    button(element).click();
    await element.updateComplete;
    button(element).click();
    await element.updateComplete;
    expect(asked).to.equal(1);
    answer({ model: 'Pixel 8' });
    await answered(element);
    expect(verdict(element)).to.contain('Pixel 8');
    expect(events).to.have.length(1);
  });

  it('fires events that never name a model from the browser', async () => {
    pretend({
      userAgent:
        'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
      userAgentData: undefined,
    });
    const events = collectEvents('esim-verdict');
    const element = await check(html`<esim-device-check></esim-device-check>`);
    button(element).click();
    await answered(element);
    await type(element, 'iPhone 7');
    input(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    element.device = 'Pixel 8';
    await element.updateComplete;
    expect(events.map(({ verdict, device }) => [verdict, device])).to.deep.equal([
      ['supported', undefined],
      ['unsupported', 'iPhone 7'],
      ['supported', undefined],
    ]);
  });
});

describe('a table from the page', () => {
  const table = {
    date: '2027-03-01',
    families: [
      { brand: 'Acme', names: ['Acme One'], esim: 'yes', sure: 'maker', source: 'acme.example' },
    ],
  };

  it('works as an object, in answers and search', async () => {
    const element = await check(
      html`<esim-device-check .devices=${table} device="Acme One"></esim-device-check>`,
    );
    expect(verdict(element)).to.equal('Yes. Acme One can use an eSIM.');
    await type(element, 'acme');
    expect(options(element)).to.deep.equal(['Acme One']);
  });

  it('works as a file', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(table)]));
    const element = await check(
      html`<esim-device-check devices-src=${src} device="Acme One"></esim-device-check>`,
    );
    await waitUntil(() => verdict(element).startsWith('Yes'), 'the file was not used');
  });

  it('that comes late corrects the answer about this phone', async () => {
    pretend({
      userAgent: 'Mozilla/5.0 (Linux; Android 14; AC-1) Chrome/120.0 Mobile Safari/537.36',
      userAgentData: undefined,
    });
    const element = await check(html`<esim-device-check detect></esim-device-check>`);
    await waitUntil(() => element.shadowRoot!.querySelector('[part=verdict]'), 'no answer');
    expect(verdict(element)).to.match(/^We cannot tell/);
    element.devices = { ...table, families: [{ ...table.families[0], codes: ['AC-1'] }] };
    await waitUntil(() => verdict(element).startsWith('Yes. Acme One'), 'not looked at again');
    expect(text(one(element, '.esim'))).to.contain('1 Mar 2027');
  });

  it('has its issues in `configErrors`', async () => {
    stub(console, 'warn', () => {});
    const families = [...table.families, { brand: 'Acme', names: ['Acme Two'], esim: 'yes' }];
    const element = await check(
      html`<esim-device-check .devices=${{ ...table, families }}></esim-device-check>`,
    );
    expect(element.configErrors.map(({ path, from }) => `${from}: ${path}`)).to.deep.equal([
      'devices: families.1.sure',
      'devices: families.1.source',
    ]);
    await type(element, 'acme');
    expect(options(element)).to.deep.equal(['Acme One']);
  });

  it('is reported once if it is broken, and the built-in one stays', async () => {
    stub(console, 'warn', () => {});
    const events = collectEvents('esim-config-error');
    const src = URL.createObjectURL(new Blob(['{"date": 7']));
    const element = await check(
      html`<esim-device-check devices-src=${src} device="Pixel 8"></esim-device-check>`,
    );
    await waitUntil(() => events.length, 'nothing was said');
    expect(events.map(({ errors }) => errors.map(({ path }) => path))).to.deep.equal([
      ['devices-src'],
    ]);
    expect(verdict(element)).to.match(/^Yes/);
  });
});

describe('in the guide', () => {
  it('appears in the step that needs it', async () => {
    const guide = await fixture(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    const inside = one<EsimDeviceCheck>(guide, 'esim-device-check');
    await inside.updateComplete;
    expect(inside.closest('details')!.open).to.equal(false);
    expect(inside.shadowRoot!.querySelector('[part=heading]') === null).to.equal(true);
    expect(inside.shadowRoot!.querySelector('[part=trust]') === null).to.equal(true);
    inside.device = 'iPhone 7';
    await inside.updateComplete;
    expect(text(inside.shadowRoot)).to.contain('Viettel shop');
    await type(inside, 'galaxy s23');
    expect(options(inside)).to.include('Galaxy S23');
  });
});
