import { expect } from '@open-wc/testing';
import { readCarrier, type Carrier } from '../../src/carriers/carrier.js';
import { builtIns } from '../../src/carriers/carriers.js';
import {
  BUILT_IN_QUESTIONS,
  FIRST_QUESTIONS,
  faqEntries,
  faqTitle,
  type FaqEntry,
} from '../../src/content/faq.js';
import { renderText } from '../../src/render/plain.js';
import { toText } from '../../src/render/to-text.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { appLinks } from '../../src/rules/app-links.js';
import { carrierIds } from '../../src/rules/which-carrier.js';
import { blocksOf, everyText, linksOf, phonesOf } from '../support/blocks.js';
import {
  carrierFrom,
  everyCarrier,
  everyLanguage,
  sellerWithCarrierFacts,
  sellers,
  thai,
} from '../support/carriers.js';
import { sceneOf, type SceneParts } from '../support/scenes.js';

/** Pages may link to these ids. A new question may come anywhere after the sixth. */
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
  'data-roaming',
  'hotspot',
  'app-not-available',
  'carrier-lock',
  'line-blocked',
  'top-up-locked',
  'new-phone',
  'is-this-seller-real',
  'physical-sim-instead',
  'same-esim-or-new',
  'renew-early',
  'day-end',
  'wallet',
  'usual-sim-cost',
  'slow',
  'keep-number',
  'other-owner',
  'bought-in-china',
];

/** A travel eSIM has no number of its own, and no scratch cards. */
const CARRIERS_ONLY = ['line-blocked', 'top-up-locked', 'keep-number', 'other-owner'];

/** Questions that the carrier of the eSIM cannot answer. */
const NOT_FOR_CARRIER = ['usual-sim-cost', 'bought-in-china'];

interface Case extends FaqEntry {
  carrier: Carrier;
  language: Language;
  /** Names the case in a failure message. */
  name: string;
}

function everyAnswer(carriers: readonly Carrier[] = everyCarrier()): Case[] {
  return carriers.flatMap((carrier) =>
    everyLanguage.flatMap((language) =>
      inLanguage(language, () => faqEntries(sceneOf(carrier))).map((entry) => ({
        ...entry,
        carrier,
        language,
        name: `${carrier.id}, ${language}, ${entry.id}`,
      })),
    ),
  );
}

/** Every answer to this question. @throws if there is none */
function answersTo(id: string, carriers?: readonly Carrier[]): Case[] {
  const found = everyAnswer(carriers).filter((found) => found.id === id);
  if (!found.length) throw new Error(`no answer to ${id}`);
  return found;
}

const bare = () => carrierFrom({ id: 'bare' });

describe('the built-in questions', () => {
  it('keep their ids and order, because pages link to them', () => {
    expect(BUILT_IN_QUESTIONS.filter((id) => IDS.includes(id))).to.deep.equal(IDS);
    expect(BUILT_IN_QUESTIONS).to.deep.equal([...new Set(BUILT_IN_QUESTIONS)]);
  });

  it('begin with the six most frequent ones', () => {
    expect(BUILT_IN_QUESTIONS.slice(0, FIRST_QUESTIONS)).to.deep.equal(IDS.slice(0, 6));
  });

  it('are answered by every carrier, in this order and in every language', () => {
    for (const carrier of [...everyCarrier(), carrierFrom(thai), bare()]) {
      const expected =
        carrier.kind === 'seller'
          ? BUILT_IN_QUESTIONS.filter((id) => !CARRIERS_ONLY.includes(id))
          : BUILT_IN_QUESTIONS;
      for (const language of everyLanguage) {
        const ids = inLanguage(language, () => faqEntries(sceneOf(carrier))).map(({ id }) => id);
        expect(ids, `${carrier.id} ${language}`).to.deep.equal(expected);
      }
    }
  });

  it('all differ, and each has more words to search by', () => {
    for (const language of everyLanguage) {
      const entries = inLanguage(language, () => faqEntries(sceneOf('viettel')));
      const questions = entries.map(({ question }) => question);
      expect(questions).to.deep.equal([...new Set(questions)]);
      for (const { id, question, searchWords } of entries) {
        expect(question, id).to.match(/\p{L}{2}/u);
        expect(searchWords, id).to.match(/\p{L}{2}/u);
      }
    }
  });

  it('are translated', () => {
    const translated = everyLanguage.map((language) =>
      inLanguage(language, () => faqEntries(sceneOf('viettel'))),
    );
    translated[0]!.forEach(({ id }, index) => {
      const questions = translated.map((entries) => entries[index]!.question);
      const answers = translated.map((entries) => toText(entries[index]!.answer));
      expect(new Set(questions).size, id).to.equal(everyLanguage.length);
      expect(new Set(answers).size, id).to.equal(everyLanguage.length);
    });
  });

  it('have a title with the name of the carrier, if it has one', () => {
    expect(faqTitle(carrierFrom('viettel'))).to.equal('Questions about your Viettel eSIM');
    expect(faqTitle(undefined)).to.equal('Questions about your eSIM');
    expect(faqTitle(bare())).to.equal(faqTitle(undefined));
  });
});

/**
 * The length of a text without addresses and numbers. It counts words. In Vietnamese these are
 * syllables, because each has a space after it. In Chinese it counts characters and foreign words.
 */
function lengthOf(text: string, language: Language): number {
  const words = text.replace(/https?:\S+/g, ' ').replace(/\S+\.(?:one|net|com|vn)\b/g, ' ');
  if (language !== 'zh-Hans') {
    return words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }
  return (words.match(/\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu) ?? []).length;
}

/** 90 English words. The same content has about 1.3 times as many syllables or characters. */
const longest = (language: Language) => (language === 'en' ? 90 : 120);

describe('an answer', () => {
  it('has between five and ninety words', () => {
    for (const { answer, language, name } of everyAnswer()) {
      const length = lengthOf(toText(answer), language);
      expect(length, name).to.be.within(5, longest(language) - 1);
    }
  });

  it('begins with what to do now, not with a remark, a table or a reason', () => {
    for (const { answer, name } of everyAnswer([...everyCarrier(), carrierFrom(thai), bare()])) {
      const [first] = answer;
      if (first?.type === 'link') expect(first.kind, name).to.equal('phone');
      else expect(['text', 'steps'], name).to.include(first!.type);
      expect((first as { weight?: string }).weight, name).to.equal(undefined);
    }
    const reasons = /^(?:Because|Usually|Most often|A |The |Some |We found|It |You may)/;
    for (const { answer, name } of everyAnswer().filter(({ language }) => language === 'en')) {
      expect(toText(answer), name).not.to.match(reasons);
    }
  });

  it('shows no broken text', () => {
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

  it('has nothing to open and no button', () => {
    for (const { answer, name } of everyAnswer()) {
      expect(blocksOf(answer, 'details'), name).to.deep.equal([]);
      expect(blocksOf(answer, 'action'), name).to.deep.equal([]);
    }
  });

  it('numbers its steps, and only the guide lets readers tick them off', () => {
    for (const { answer, name } of everyAnswer()) {
      for (const { ticks } of blocksOf(answer, 'steps')) expect(ticks, name).to.equal(false);
    }
  });

  it('shows one hotline, if the carrier has any and can help', () => {
    for (const { id, carrier, answer, name } of everyAnswer()) {
      if (carrier.kind === 'seller' || !carrier.hotlines?.length) continue;
      const count = NOT_FOR_CARRIER.includes(id) ? 0 : 1;
      expect(phonesOf(answer), name).to.have.length(count);
    }
  });
});

describe('the facts in the answers', () => {
  it('about the law on a new phone have a warning when they are old', () => {
    const stale = [{ path: 'law', kind: 'law', date: '2026-05', costly: true }] as const;
    const newPhone = (parts?: SceneParts) =>
      toText(faqEntries(sceneOf('viettel', parts)).find(({ id }) => id === 'new-phone')!.answer);
    expect(newPhone()).not.to.contain('May 2026');
    expect(newPhone({ stale })).to.contain('This is from May 2026 and may have changed.');
  });

  it('include links of this carrier only', () => {
    for (const { carrier, answer, name } of everyAnswer([...everyCarrier(), carrierFrom(thai)])) {
      const { appStore, googlePlay } = appLinks(carrier);
      const { url, account, plans } = carrier.website ?? {};
      const known = [appStore, googlePlay, url, account, plans, carrier.store?.locator];
      for (const { href, host } of linksOf(answer)) {
        expect(known, name).to.include(href);
        expect(new URL(href).host.endsWith(host), `${name}: ${host}`).to.equal(true);
      }
    }
  });

  it('include numbers and codes of this carrier only', () => {
    for (const { carrier, answer, name } of everyAnswer([...everyCarrier(), carrierFrom(thai)])) {
      const numbers = (carrier.hotlines ?? []).map(({ number }) => number);
      for (const { href, host } of phonesOf(answer)) {
        expect(numbers, name).to.include(host.replaceAll(' ', ''));
        expect(href, name).to.equal(`tel:${host.replaceAll(' ', '')}`);
      }
      const codes = (carrier.codes ?? []).map(({ ussd, sms }) => ussd ?? sms?.text);
      // Asks who owns a number, the same for every carrier in Vietnam.
      if (carrier.country === 'VN') codes.push('TTTB');
      // A part to fill in is described in the reader's language.
      const known = codes.map((code) => code?.replace(/<.+?>/, '…'));
      for (const { code } of blocksOf(answer, 'code'))
        expect(known, name).to.include(code.replace(/‹.+?›/, '…'));
    }
  });

  it('never name another carrier, its app or its hosts', () => {
    for (const { carrier, question, answer, name } of everyAnswer()) {
      const text = [question, ...everyText(answer)].join('\n');
      for (const id of carrierIds().filter((id) => id !== carrier.id)) {
        const { name: other, app, hosts } = builtIns[id]!;
        for (const foreign of [other, app?.name, ...hosts]) {
          expect(text, name).not.to.include(foreign);
        }
      }
    }
  });

  it('name a fake site only as a warning, and only for the carrier that published it', () => {
    for (const { id, carrier, answer, name } of everyAnswer()) {
      for (const fake of builtIns['viettel']!.fakes!) {
        const isNamed = everyText(answer).join('\n').includes(fake);
        expect(isNamed, name).to.equal(carrier.id === 'viettel' && id === 'is-this-seller-real');
        for (const { href } of linksOf(answer)) expect(href, name).not.to.include(fake);
      }
    }
  });

  it('leave out rumours', () => {
    const weak = [
      // How many wrong codes lock top-up. There is one source, for one carrier.
      /\b(?:five|5) (?:wrong|times|tries|codes)|[五5] ?次|(?:năm|5) lần/i,
      // An old app name, and a site that sells no plans.
      /Viettel Connect|viettel\.com\.vn/i,
    ];
    for (const { id, answer, name } of everyAnswer()) {
      for (const fact of weak) expect(toText(answer), name).not.to.match(fact);
      // Most visitors do not have it. Only the rule about another phone names it.
      if (id !== 'new-phone') expect(toText(answer), name).not.to.match(/VNeID/i);
    }
  });

  it('say how long a number is kept only if the carrier published it', () => {
    const days = /\d+ ?(?:days|天|ngày)|\d+–\d+/;
    for (const { id, carrier, answer, name } of everyAnswer()) {
      // A seller's eSIM has no number to keep.
      if (carrier.lifecycle || carrier.kind === 'seller' || id === 'new-phone') continue;
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

  it('name the rule of 2026 and its open questions, only for carriers of Vietnam', () => {
    const newPhone = (carrier: Carrier, language: Language) =>
      toText(
        answersTo('new-phone', [carrier]).find((found) => found.language === language)!.answer,
      );
    const open: Partial<Record<Language, RegExp>> = {
      en: /until you pass a face check.*VNeID level 2 doesn’t replace.*We don’t know/s,
      'zh-Hans': /人脸验证.*VNeID 二级认证也要.*不明确/s,
      vi: /xác thực khuôn mặt.*VNeID mức 2 vẫn phải.*Chưa rõ/s,
    };
    for (const language of everyLanguage) {
      for (const carrier of everyCarrier()) {
        const rule = /2026/.test(newPhone(carrier, language));
        expect(rule, carrier.id).to.equal(carrier.kind === 'carrier');
        if (rule) expect(newPhone(carrier, language), carrier.id).to.match(open[language]!);
      }
      expect(newPhone(carrierFrom(thai), language)).not.to.match(/2026/);
    }
  });

  it('do not say that no carrier takes foreign cards, if this one does', () => {
    const carrier = carrierFrom({ ...thai, payment: { methods: ['card'], foreignCard: 'yes' } });
    for (const { answer, name } of answersTo('card-refused', [carrier])) {
      expect((answer[0] as { weight?: string }).weight, name).to.equal(undefined);
      expect(toText(answer), name).not.to.match(/no carrier|PayPal/);
    }
  });
});

describe('what several answers say', () => {
  const inText = (text: string, part: string) => text.split(part).length - 1;

  it('stands once on paper: whom to call, the sign of the shop, the warning and the cash', () => {
    const text = renderText('esim-faq', 'viettel');
    for (const part of ['call 198', 'the sign says', 'thẻ cào', 'some plans count']) {
      expect(inText(text.toLowerCase(), part), part).to.equal(1);
    }
    const seller = renderText('esim-faq', 'airalo');
    expect(inText(seller, 'Still stuck? Contact Airalo support')).to.equal(1);
  });

  it('stands in each of these answers on a screen, where they are read alone', () => {
    for (const id of ['payment-failed', 'card-refused']) {
      const [{ answer }] = answersTo(id, [carrierFrom('viettel')]) as [Case];
      expect(toText(answer), id).to.match(/thẻ cào/i);
    }
    for (const id of ['expired-too-early', 'day-end']) {
      const [{ answer }] = answersTo(id, [carrierFrom('viettel')]) as [Case];
      expect(toText(answer), id).to.include('Some plans count');
    }
  });
});

describe('the end of a day', () => {
  it('follows the seller’s own rule, if it published one', () => {
    const [nomad] = answersTo('day-end', [carrierFrom('nomad')]) as [Case];
    expect(toText(nomad.answer)).to.include('Nomad counts a day as 24 hours');
    const [viettel] = answersTo('day-end', [carrierFrom('viettel')]) as [Case];
    expect(toText(viettel.answer)).not.to.include('Viettel counts');
  });
});

describe('data roaming', () => {
  it('is a fix for a seller’s eSIM, which is always abroad', () => {
    for (const { carrier, answer, language, name } of answersTo('not-working-after-renewal')) {
      if (language !== 'en') continue;
      expect(/data roaming/.test(toText(answer)), name).to.equal(carrier.kind === 'seller');
    }
  });
});

describe('a phone that may not work', () => {
  it('is checked in the answer, where the check can run', () => {
    for (const id of ['carrier-lock', 'bought-in-china']) {
      const checks = (hasDeviceCheck: boolean) => {
        const entries = faqEntries(sceneOf('viettel', { place: { hasDeviceCheck } }));
        const { answer } = entries.find((entry) => entry.id === id)!;
        return answer.filter(({ type }) => type === 'device-check').length;
      };
      expect([checks(true), checks(false)], id).to.deep.equal([1, 0]);
    }
  });
});

describe('deleting the eSIM and resetting the phone', () => {
  /** Sentences that mention deleting or resetting. */
  const mentions: Partial<Record<Language, RegExp>> = {
    en: /\b(?:delet|remov|eras|reset)/i,
    'zh-Hans': /删|重置|恢复出厂/,
    vi: /xóa|gỡ|cài đặt gốc/i,
  };
  /** "Do not …", an eSIM that is already deleted, or a password reset. */
  const allowed: Partial<Record<Language, RegExp>> = {
    en: /\b(?:do not|don’t|never)\b|\ba deleted eSIM\b|\breset link\b|account reset/i,
    'zh-Hans': /不要|绝不|别|删除的 eSIM|重置链接|重置账户/,
    vi: /đừng|eSIM đã xóa|đặt lại(?:\.| tài khoản)/i,
  };

  it('are mentioned only with "do not"', () => {
    let found = 0;
    for (const { answer, language, name } of everyAnswer([
      ...everyCarrier(),
      carrierFrom(thai),
      bare(),
    ])) {
      for (const sentence of toText(answer).split(/(?<=[.。!?？])\s*|\n/)) {
        if (!mentions[language]?.test(sentence)) continue;
        found++;
        expect(sentence, name).to.match(allowed[language]!);
      }
    }
    expect(found).to.be.above(30);
  });

  it('have one warning in the answer for when nothing works', () => {
    for (const { answer, name } of answersTo('not-working-after-renewal')) {
      const warnings = blocksOf(answer, 'text').filter(({ weight }) => weight === 'warning');
      expect(warnings, name).to.have.length(1);
    }
  });
});

describe('the fixes', () => {
  it('come in the order of the harm that they can do', () => {
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

  it('has no hotline, no shop and no code, even if its config has them', () => {
    for (const { answer, name } of everyAnswer(all())) {
      expect([...phonesOf(answer), ...blocksOf(answer, 'code')], name).to.deep.equal([]);
      const kinds = linksOf(answer).map(({ kind }) => kind);
      expect(kinds, name).not.to.include('store-locator');
      expect(everyText(answer).join('\n'), name).not.to.match(
        /1414|TTTB|\*10[01]|Palm Shop|1900 ?1234|thẻ cào/,
      );
    }
  });

  it('names no carrier, no app, no shop and no host of a carrier', () => {
    const names = carrierIds().flatMap((id) => {
      const { name, app, store, hosts } = builtIns[id]!;
      return [name, app?.name, store?.name, ...hosts].filter((text) => typeof text === 'string');
    });
    for (const { question, answer, name } of everyAnswer(all())) {
      const text = [question, ...everyText(answer)].join('\n');
      for (const foreign of names) expect(text, name).not.to.include(foreign);
    }
  });

  it('shows the same with and without facts that only a carrier can have', () => {
    const { store, hotlines, codes, ...seller } = sellerWithCarrierFacts;
    expect([store, hotlines, codes]).not.to.include(undefined);
    const answers = (facts: object) =>
      everyAnswer([carrierFrom(facts)]).map(({ answer }) => toText(answer));
    expect(answers(sellerWithCarrierFacts)).to.deep.equal(answers(seller));
  });
});

describe('the questions of a config', () => {
  const withFaq = (faq: object[], carrier = 'viettel') =>
    sceneOf(readCarrier(carrier, [{ from: 'config', value: { faq } }]).carrier!);

  it('follow the built-in ones', () => {
    const entries = faqEntries(withFaq([{ id: 'refunds', question: 'Refunds?', answer: 'No.' }]));
    expect(entries.map(({ id }) => id)).to.deep.equal([...BUILT_IN_QUESTIONS, 'refunds']);
    expect(toText(entries.at(-1)!.answer)).to.equal('No.');
  });

  it('replace the built-in one of the same id, in its place', () => {
    const entries = faqEntries(
      withFaq([{ id: 'wrong-plan', question: 'Wrong?', answer: 'Ours.' }]),
    );
    expect(entries.map(({ id }) => id)).to.deep.equal(BUILT_IN_QUESTIONS);
    const { question, answer } = entries.find(({ id }) => id === 'wrong-plan')!;
    expect([question, toText(answer)]).to.deep.equal(['Wrong?', 'Ours.']);
  });

  it('may have paragraphs, followed by links with their hosts', () => {
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
    expect(toText(entry!.answer)).to.equal(
      'One.\nTwo.\nForm: https://www.help.example/form\nMail: mailto:me@help.example',
    );
    expect(linksOf(entry!.answer).map(({ host }) => host)).to.deep.equal([
      'help.example',
      'me@help.example',
    ]);
  });

  it('use the reader’s language, or the nearest one that the config has', () => {
    const scene = withFaq([
      {
        id: 'a',
        question: { en: 'Q', 'zh-CN': '问', vi: 'Hỏi' },
        answer: [{ en: 'A', vi: 'Đáp' }, { vi: 'Chỉ tiếng Việt' }],
      },
    ]);
    const shown = (language: Language) =>
      inLanguage(language, () => {
        const { question, answer } = faqEntries(scene).at(-1)!;
        return [question, toText(answer)];
      });
    expect(shown('en')).to.deep.equal(['Q', 'A\nChỉ tiếng Việt']);
    expect(shown('zh-Hans')).to.deep.equal(['问', 'A\nChỉ tiếng Việt']);
    expect(shown('vi')).to.deep.equal(['Hỏi', 'Đáp\nChỉ tiếng Việt']);
  });

  it('may name their languages in any way that people write them', () => {
    const shown = (language: Language, question: Record<string, string>) =>
      inLanguage(language, () => faqEntries(withFaq([{ id: 'a', question, answer: 'A' }])).at(-1)!);
    for (const [language, question, wanted] of [
      ['en', { VI: 'Hỏi', EN: 'Q' }, 'Q'],
      ['vi', { EN: 'Q', vn: 'Hỏi' }, 'Hỏi'],
      ['zh-Hans', { 'zh-TW': '問', 'zh-CN': '问' }, '问'],
      ['zh-Hans', { en: 'Q', cn: '问' }, '问'],
      ['zh-Hans', { en: 'Q', 'zh-TW': '問' }, '問'],
      ['vi', { 'en-GB': 'Q', fr: 'Q ?' }, 'Q'],
    ] as const) {
      const { question: text, lang } = shown(language, question);
      expect(text, JSON.stringify(question)).to.equal(wanted);
      expect(lang).to.equal(language === 'vi' && wanted === 'Q' ? 'en-GB' : undefined);
    }
  });

  it('may link to an address with a broken escape', () => {
    const faq = [
      {
        id: 'a',
        question: 'Q',
        answer: 'A',
        links: [{ label: 'Mail', url: 'https://help.example/%ZZ' }],
      },
    ];
    expect(toText(faqEntries(withFaq(faq)).at(-1)!.answer)).to.equal(
      'A\nMail: https://help.example/%ZZ',
    );
  });

  it('follow the built-in ones of a seller, too', () => {
    const entries = faqEntries(withFaq([{ id: 'refunds', question: 'R', answer: 'A' }], 'airalo'));
    expect(entries.at(-1)!.id).to.equal('refunds');
  });
});
