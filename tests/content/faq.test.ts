import { expect } from '@open-wc/testing';
import { readCarrier, type Carrier } from '../../src/carriers/carrier.js';
import { builtIns } from '../../src/carriers/carriers.js';
import type { Block } from '../../src/render/block.js';
import {
  BUILT_IN_QUESTIONS,
  FIRST_QUESTIONS,
  faqEntries,
  faqTitle,
  type FaqEntry,
} from '../../src/content/faq.js';
import { toText } from '../../src/render/to-text.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { appLinks } from '../../src/rules/app-links.js';
import { carrierIds } from '../../src/rules/which-carrier.js';
import { blocksOf, everyText } from '../support/blocks.js';
import {
  carrierFrom,
  everyCarrier,
  everyLanguage,
  sellerWithCarrierFacts,
  sellers,
  thai,
} from '../support/carriers.js';

/** Questions that pages may link to. A new one may stand anywhere among them after the sixth. */
const IDS = [
  'cannot-log-in',
  'payment-failed',
  'wrong-plan',
  'not-working-after-renewal',
  'no-data-left',
  'code-does-not-arrive',
  'card-refused',
  'deleted-esim',
  'phone-reset',
  'expired-too-early',
  'line-blocked',
  'top-up-locked',
  'new-phone',
  'is-this-seller-real',
  'physical-sim-instead',
  'same-esim-or-new',
];

/** What a seller of travel eSIMs has nothing to do with: a number, and scratch cards. */
const OF_CARRIERS = ['line-blocked', 'top-up-locked'];

interface Case extends FaqEntry {
  carrier: Carrier;
  language: Language;
  /** Names the case in a failure. */
  name: string;
}

function everyAnswer(carriers: readonly Carrier[] = everyCarrier()): Case[] {
  return carriers.flatMap((carrier) =>
    everyLanguage.flatMap((language) =>
      inLanguage(language, () => faqEntries(carrier)).map((entry) => ({
        ...entry,
        carrier,
        language,
        name: `${carrier.id}, ${language}, ${entry.id}`,
      })),
    ),
  );
}

/** Every answer to this question. It must have one. */
function answersTo(id: string, carriers?: readonly Carrier[]): Case[] {
  const found = everyAnswer(carriers).filter((one) => one.id === id);
  if (!found.length) throw new Error(`nobody answers ${id}`);
  return found;
}

const bare = () => carrierFrom({ id: 'bare' });

describe('the built-in questions', () => {
  it('keep their ids and their order: pages link to them', () => {
    expect(BUILT_IN_QUESTIONS.filter((id) => IDS.includes(id))).to.deep.equal(IDS);
    expect(BUILT_IN_QUESTIONS).to.deep.equal([...new Set(BUILT_IN_QUESTIONS)]);
  });

  it('begin with six that most readers ask', () => {
    expect(BUILT_IN_QUESTIONS.slice(0, FIRST_QUESTIONS)).to.deep.equal(IDS.slice(0, 6));
  });

  it('are answered by every carrier, in this order and in every language', () => {
    for (const carrier of [...everyCarrier(), carrierFrom(thai), bare()]) {
      const expected =
        carrier.kind === 'seller'
          ? BUILT_IN_QUESTIONS.filter((id) => !OF_CARRIERS.includes(id))
          : BUILT_IN_QUESTIONS;
      for (const language of everyLanguage) {
        const ids = inLanguage(language, () => faqEntries(carrier)).map(({ id }) => id);
        expect(ids, `${carrier.id} ${language}`).to.deep.equal(expected);
      }
    }
  });

  it('are each asked once, in words of each language, and can be searched by more', () => {
    for (const language of everyLanguage) {
      const entries = inLanguage(language, () => faqEntries(carrierFrom('viettel')));
      const questions = entries.map(({ question }) => question);
      expect(questions).to.deep.equal([...new Set(questions)]);
      for (const { id, question, words } of entries) {
        expect(question, id).to.match(/\p{L}{2}/u);
        expect(words, id).to.match(/\p{L}{2}/u);
      }
    }
  });

  it('are translated', () => {
    const said = everyLanguage.map((language) =>
      inLanguage(language, () => faqEntries(carrierFrom('viettel'))),
    );
    said[0]!.forEach(({ id }, index) => {
      const questions = said.map((entries) => entries[index]!.question);
      const answers = said.map((entries) => toText(entries[index]!.answer));
      expect(new Set(questions).size, id).to.equal(everyLanguage.length);
      expect(new Set(answers).size, id).to.equal(everyLanguage.length);
    });
  });

  it('stand under a title that names the carrier, where there is one', () => {
    expect(faqTitle(carrierFrom('viettel'))).to.include('Viettel');
    expect(faqTitle(undefined)).to.match(/^Questions/);
    expect(faqTitle(bare())).to.equal(faqTitle(undefined));
  });
});

/**
 * How long a text is to read, without addresses and numbers: words between spaces; in Vietnamese,
 * which sets a space after every syllable, syllables; in Chinese characters, a foreign word as one.
 */
function lengthOf(text: string, language: Language): number {
  const words = text.replace(/https?:\S+/g, ' ').replace(/\S+\.(?:one|net|com|vn)\b/g, ' ');
  if (language !== 'zh-Hans') {
    return words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }
  return (words.match(/\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu) ?? []).length;
}

/** Ninety English words; the same content has about 1.3 times as many syllables or characters. */
const LONGEST: Record<Language, number> = { en: 90, vi: 120, 'zh-Hans': 120 };

describe('an answer', () => {
  it('says something, in fewer than ninety words', () => {
    for (const { answer, language, name } of everyAnswer()) {
      const length = lengthOf(toText(answer), language);
      expect(length, name).to.be.within(5, LONGEST[language] - 1);
    }
  });

  it('begins with what to do now: not with a remark, a table or a reason', () => {
    for (const { answer, name } of everyAnswer([...everyCarrier(), carrierFrom(thai), bare()])) {
      const [first] = answer;
      expect(['text', 'steps', 'phone'], name).to.include(first!.type);
      expect((first as { weight?: string }).weight, name).to.equal(undefined);
    }
    const reasons = /^(?:Because|Usually|Most often|A |The |Some |We found|It |You may)/;
    for (const { answer, name } of everyAnswer().filter(({ language }) => language === 'en')) {
      expect(toText(answer), name).not.to.match(reasons);
    }
  });

  it('says nothing that a person would not say', () => {
    const broken = /undefined|null|\[object|NaN|\$\{|Invalid Date|<\/?[a-z]| {2}|^\s|\s$|^$/;
    const doubled = /[.。!！?？][.。]|[,，]{2}|\s[.,?!:]|: *$|\( *\)/m;
    for (const { question, answer, name } of everyAnswer([
      ...everyCarrier(),
      carrierFrom(thai),
      carrierFrom(sellerWithCarrierFacts),
      bare(),
    ])) {
      for (const text of [question, ...everyText(answer)]) {
        expect(text, `${name}: “${text}”`).not.to.match(broken);
        expect(text.replace(/[:：]$/, ''), `${name}: “${text}”`).not.to.match(doubled);
      }
    }
  });

  it('has no step, table or fold that is empty', () => {
    for (const { answer, name } of everyAnswer()) {
      expect(answer, name).not.to.be.empty;
      for (const { steps } of blocksOf(answer, 'steps')) expect(steps, name).not.to.be.empty;
      for (const { rows } of blocksOf(answer, 'table')) expect(rows, name).not.to.be.empty;
      expect(blocksOf(answer, 'details'), name).to.deep.equal([]);
      expect(blocksOf(answer, 'action'), name).to.deep.equal([]);
    }
  });

  it('has nothing to tick off: that is the guide’s', () => {
    for (const { answer, name } of everyAnswer()) {
      for (const { ticks } of blocksOf(answer, 'steps')) expect(ticks, name).to.equal(false);
    }
  });

  it('of a carrier with a hotline ends up there, except where that is no help', () => {
    for (const { id, carrier, answer, name } of everyAnswer()) {
      if (carrier.kind === 'seller' || !carrier.hotlines?.length) continue;
      expect(blocksOf(answer, 'phone'), `${name} ${id}`).to.have.length(1);
    }
  });
});

describe('the facts in an answer', () => {
  it('say that the law on a new phone was read long ago, once it was', () => {
    const stale = [{ path: 'law', kind: 'law', date: '2026-05', costly: true }] as const;
    const answerOf = (carrier: Carrier) =>
      inLanguage('en', () =>
        toText(faqEntries(carrier).find(({ id }) => id === 'new-phone')!.answer),
      );
    const viettel = carrierFrom('viettel');
    expect(answerOf(viettel)).not.to.contain('May 2026');
    expect(answerOf({ ...viettel, stale })).to.contain('From May 2026: this may have changed.');
  });

  it('are this carrier’s own links', () => {
    for (const { carrier, answer, name } of everyAnswer([...everyCarrier(), carrierFrom(thai)])) {
      const { appStore, googlePlay } = appLinks(carrier);
      const { url, account, plans } = carrier.website ?? {};
      const known = [appStore, googlePlay, url, account, plans, carrier.store?.locator];
      for (const { href, place } of blocksOf(answer, 'link')) {
        expect(known, name).to.include(href);
        expect(new URL(href).host.endsWith(place), `${name}: ${place}`).to.equal(true);
      }
    }
  });

  it('are this carrier’s own numbers and codes', () => {
    for (const { carrier, answer, name } of everyAnswer([...everyCarrier(), carrierFrom(thai)])) {
      const numbers = (carrier.hotlines ?? []).map(({ number }) => number);
      for (const { number, shown } of blocksOf(answer, 'phone')) {
        expect(numbers, name).to.include(number);
        expect(shown.replaceAll(' ', ''), name).to.equal(number);
      }
      const codes = (carrier.codes ?? []).map(({ ussd, sms }) => ussd ?? sms?.text);
      for (const { code } of blocksOf(answer, 'code')) expect(codes, name).to.include(code);
    }
  });

  it('name no other carrier, its app or its hosts', () => {
    for (const { carrier, question, answer, name } of everyAnswer()) {
      const said = [question, ...everyText(answer)].join('\n');
      for (const id of carrierIds().filter((id) => id !== carrier.id)) {
        const { name: other, app, hosts } = builtIns[id]!;
        for (const foreign of [other, app?.name, ...hosts]) {
          expect(said, name).not.to.include(foreign);
        }
      }
    }
  });

  it('name a fake only to warn of it, and only where the carrier named it', () => {
    for (const { id, carrier, answer, name } of everyAnswer()) {
      for (const fake of builtIns['viettel']!.fakes!) {
        const said = everyText(answer).join('\n').includes(fake);
        expect(said, name).to.equal(carrier.id === 'viettel' && id === 'is-this-seller-real');
        for (const { href } of blocksOf(answer, 'link')) expect(href, name).not.to.include(fake);
      }
    }
  });

  it('that are only told by some stay away', () => {
    const weak = [
      // How many wrong codes lock top-up: one source, for one carrier.
      /\b(?:five|5) (?:wrong|times|tries|codes)|[五5] ?次|(?:năm|5) lần/i,
      // The app and the site of the usual telling.
      /Viettel Connect|viettel\.com\.vn/i,
      // Tools that visitors do not have.
      /VNeID/i,
    ];
    for (const { answer, name } of everyAnswer()) {
      for (const fact of weak) expect(toText(answer), name).not.to.match(fact);
    }
  });

  it('that carriers did not publish stay away: how long a number is kept', () => {
    const days = /\d+ ?(?:days|天|ngày)|\d+–\d+/;
    for (const { id, carrier, answer, name } of everyAnswer()) {
      if (carrier.lifecycle || id === 'new-phone') continue;
      expect(toText(answer), name).not.to.match(days);
    }
    for (const { answer } of answersTo('line-blocked', [carrierFrom('vinaphone')])) {
      expect(blocksOf(answer, 'table')[0]!.rows.map(([days]) => days)).to.deep.equal([
        '1–10',
        '11–40',
        '41–55',
        '56+',
      ]);
    }
  });

  it('of the rule of 2026 stand only with carriers of Vietnam, with what is not settled', () => {
    const said = (carrier: Carrier, language: Language) =>
      toText(
        inLanguage(language, () => faqEntries(carrier)).find(({ id }) => id === 'new-phone')!
          .answer,
      );
    const open = { en: /Not settled/, 'zh-Hans': /没有定论/, vi: /Chưa rõ/ };
    for (const language of everyLanguage) {
      for (const carrier of everyCarrier()) {
        const rule = /2026/.test(said(carrier, language));
        expect(rule, carrier.id).to.equal(carrier.kind === 'carrier');
        if (rule) expect(said(carrier, language), carrier.id).to.match(open[language]);
      }
      expect(said(carrierFrom(thai), language)).not.to.match(/2026/);
    }
  });

  it('of a carrier that takes foreign cards do not say that none does', () => {
    const carrier = carrierFrom({ ...thai, payment: { methods: ['card'], foreignCard: 'yes' } });
    for (const { answer, name } of answersTo('card-refused', [carrier])) {
      expect((answer[0] as { weight?: string }).weight, name).to.equal(undefined);
      expect(toText(answer), name).not.to.match(/no carrier|PayPal/);
    }
  });
});

describe('deleting the eSIM and resetting the phone', () => {
  /** Sentences that name one of the two. */
  const names: Record<Language, RegExp> = {
    en: /\b(?:delet|remov|eras|reset)/i,
    'zh-Hans': /删|重置|恢复出厂/,
    vi: /xóa|gỡ|cài đặt gốc/i,
  };
  /** "Do not …", or that it has happened already, or another thing that is reset. */
  const allowed: Record<Language, RegExp> = {
    en: /\b(?:do not|never)\b|\ba deleted eSIM\b|\breset link\b/i,
    'zh-Hans': /不要|绝不|别|删除的 eSIM|重置链接/,
    vi: /đừng|eSIM đã xóa|đặt lại\./i,
  };

  it('are named only as what not to do', () => {
    let named = 0;
    for (const { answer, language, name } of everyAnswer([
      ...everyCarrier(),
      carrierFrom(thai),
      bare(),
    ])) {
      for (const sentence of toText(answer).split(/(?<=[.。!?？])\s*|\n/)) {
        if (!names[language].test(sentence)) continue;
        named++;
        expect(sentence, name).to.match(allowed[language]);
      }
    }
    expect(named).to.be.above(30);
  });

  it('are warned of, with what would be lost, where nothing works', () => {
    for (const { answer, name } of answersTo('not-working-after-renewal')) {
      expect(blocksOf(answer, 'warning'), name).to.have.length(1);
    }
  });
});

describe('the fixes', () => {
  it('stand in the order of the harm that they can do', () => {
    const order = ['fix.flight-mode', 'fix.restart', 'fix.data', 'fix.plan', 'fix.wait'];
    for (const { answer, name } of answersTo('not-working-after-renewal')) {
      const steps = blocksOf(answer, 'steps').flatMap(({ steps }) => steps.map(({ id }) => id));
      const ranks = [...order, 'fix.call', 'fix.shop', 'fix.seller'];
      expect(
        steps.map((step) => ranks.indexOf(step)),
        name,
      ).to.deep.equal(steps.map((step) => ranks.indexOf(step)).sort((a, b) => a - b));
      expect(steps[0], name).to.equal('fix.flight-mode');
    }
  });
});

describe('a seller’s answer', () => {
  const all = () => [...sellers(), carrierFrom(sellerWithCarrierFacts)];

  it('has no hotline, no shop and no code, not even such as its own config names', () => {
    for (const { answer, name } of everyAnswer(all())) {
      const has = (type: Block['type']) => blocksOf(answer, type).length;
      expect({ phone: has('phone'), code: has('code') }, name).to.deep.equal({ phone: 0, code: 0 });
      expect(
        blocksOf(answer, 'link').map(({ kind }) => kind),
        name,
      ).not.to.include('store-locator');
      expect(everyText(answer).join('\n'), name).not.to.match(
        /1414|TTTB|\*10[01]|Palm Shop|1900 ?1234|thẻ cào/,
      );
    }
  });

  it('names no carrier, and no app, shop or host of one', () => {
    const names = carrierIds().flatMap((id) => {
      const { name, app, store, hosts } = builtIns[id]!;
      return [name, app?.name, store?.name, ...hosts].filter((one) => typeof one === 'string');
    });
    for (const { question, answer, name } of everyAnswer(all())) {
      const said = [question, ...everyText(answer)].join('\n');
      for (const foreign of names) expect(said, name).not.to.include(foreign);
    }
  });

  it('says the same with and without what only a carrier can have', () => {
    const { store, hotlines, codes, ...seller } = sellerWithCarrierFacts;
    expect([store, hotlines, codes]).not.to.include(undefined);
    const said = (facts: object) =>
      everyAnswer([carrierFrom(facts)]).map(({ answer }) => toText(answer));
    expect(said(sellerWithCarrierFacts)).to.deep.equal(said(seller));
  });
});

describe('the questions of a config', () => {
  const withFaq = (faq: object[], carrier = 'viettel'): Carrier =>
    readCarrier(carrier, [{ from: 'config', value: { faq } }]).carrier!;

  it('follow the built-in ones', () => {
    const entries = faqEntries(withFaq([{ id: 'refunds', question: 'Refunds?', answer: 'No.' }]));
    expect(entries.map(({ id }) => id)).to.deep.equal([...BUILT_IN_QUESTIONS, 'refunds']);
    expect(toText(entries.at(-1)!.answer)).to.equal('No.');
  });

  it('replace a built-in one in its place, and say nothing of the old answer', () => {
    const entries = faqEntries(
      withFaq([{ id: 'wrong-plan', question: 'Wrong?', answer: 'Ours.' }]),
    );
    expect(entries.map(({ id }) => id)).to.deep.equal(BUILT_IN_QUESTIONS);
    const { question, answer } = entries.find(({ id }) => id === 'wrong-plan')!;
    expect([question, toText(answer)]).to.deep.equal(['Wrong?', 'Ours.']);
  });

  it('may have paragraphs, and links below them with their hosts', () => {
    const [entry] = faqEntries(
      withFaq([
        {
          id: 'refunds',
          question: 'Refunds?',
          answer: ['One.', { en: 'Two.', vi: 'Hai.' }],
          links: [
            { label: 'Form', url: 'https://www.help.example/form' },
            { label: { en: 'Mail', 'zh-Hans': '邮件' }, url: 'mailto:me@help.example' },
          ],
        },
      ]),
    ).slice(-1);
    expect(entry!.answer.map(({ type }) => type)).to.deep.equal(['text', 'text', 'link', 'link']);
    expect(blocksOf(entry!.answer, 'text').map(({ text }) => text)).to.deep.equal(['One.', 'Two.']);
    expect(
      blocksOf(entry!.answer, 'link').map(({ label, href, place }) => [label, href, place]),
    ).to.deep.equal([
      ['Form', 'https://www.help.example/form', 'help.example'],
      ['Mail', 'mailto:me@help.example', 'me@help.example'],
    ]);
  });

  it('speak the reader’s language, or the nearest that they have', () => {
    const carrier = withFaq([
      {
        id: 'a',
        question: { en: 'Q', 'zh-CN': '问', vi: 'Hỏi' },
        answer: [{ en: 'A', vi: 'Đáp' }, { vi: 'Chỉ tiếng Việt' }],
      },
    ]);
    const said = (language: Language) =>
      inLanguage(language, () => {
        const { question, answer } = faqEntries(carrier).at(-1)!;
        return [question, toText(answer)];
      });
    expect(said('en')).to.deep.equal(['Q', 'A\nChỉ tiếng Việt']);
    expect(said('zh-Hans')).to.deep.equal(['问', 'A\nChỉ tiếng Việt']);
    expect(said('vi')).to.deep.equal(['Hỏi', 'Đáp\nChỉ tiếng Việt']);
  });

  it('may link to an address that cannot be read out, and still be shown', () => {
    const faq = [
      {
        id: 'a',
        question: 'Q',
        answer: 'A',
        links: [{ label: 'Mail', url: 'mailto:a%ZZ@help.example' }],
      },
    ];
    expect(() => faqEntries(withFaq(faq))).not.to.throw();
  });

  it('keep to their place in a seller’s questions too', () => {
    const entries = faqEntries(withFaq([{ id: 'refunds', question: 'R', answer: 'A' }], 'airalo'));
    expect(entries.at(-1)!.id).to.equal('refunds');
  });
});
