/** The texts of all files: one for each language, element and carrier. */
import {
  ADDRESS,
  HERE,
  LATER,
  NOW,
  browsers,
  madeUp,
  mistakes,
  phones,
  plans,
} from './examples.mjs';
import { Page } from './print.mjs';
import { walk } from './walk.mjs';

/** Carriers with files in every language. The others have only English ones. */
const IN_EVERY_LANGUAGE = [
  'viettel',
  'airalo',
  'holafly',
  'tripcom',
  'kkday',
  'nomad',
  'other-carrier',
  'other-seller',
  'only-website',
];

/**
 * @param {typeof import('./sources.js')} sources
 * @returns {Map<string, () => string>}  path in this folder → a function that returns the text of the file
 */
export function everyFile(sources) {
  const files = new Map();
  const carriers = [...sources.everyId, ...madeUp];
  for (const language of sources.everyLanguage) {
    const write = (name, print) => {
      files.set(`${language}/${name}.txt`, () => {
        const page = new Page();
        sources.withLanguage(language, () => print(page));
        return `${page}`;
      });
    };
    write('common', (page) => page.add(sources.commonLines()));
    write('issues', (page) => mistakes.forEach((config) => page.add(sources.issueLines(config))));
    write('renew-guide/no-carrier', (page) => guideWithoutCarrier(page, sources));
    write('faq/no-carrier', (page) => faqWithoutCarrier(page, sources));
    write('device-check/no-carrier', (page) => everyPhone(page, sources, language));
    for (const carrier of carriers) {
      const id = carrier.id ?? carrier;
      if (language !== 'en' && !IN_EVERY_LANGUAGE.includes(id)) continue;
      write(`renew-guide/${id}`, (page) => guide(page, sources, carrier, language));
      write(`faq/${id}`, (page) => faq(page, sources, carrier, language));
      write(`device-check/${id}`, (page) => device(page, sources, carrier, language));
    }
  }
  return files;
}

const start = { now: NOW, here: HERE, address: ADDRESS };

function guide(page, sources, id, language) {
  const carrier = sources.carrierOf(id);
  const look = (state) => sources.guideLines(carrier, state);
  const print = (title, state) => {
    page.title(title);
    page.add(sources.guideLines(carrier, state));
  };

  page.add(sources.guideHeading(carrier));
  walk(start, look, (path, lines) => {
    page.title(path.length ? path.join(' › ') : 'Nothing answered');
    page.add(lines);
  });
  print('Every section, as an article', { ...start, sections: sources.everySection });
  for (const method of sources.waysOf(carrier)) {
    print(`The way that stands open: ${method}`, { ...start, method, methods: [method] });
  }
  print('No address to share', { ...start, address: undefined });
  print('Nothing can be saved here', { ...start, sandboxed: true });
  print('A file was asked for', { ...start, withText: true });
  for (const { plan, answers, here = HERE, over, saved } of plans) {
    const state = { ...start, plan, answers, here };
    const title = `${JSON.stringify(plan ?? answers ?? {})} in ${here}`;
    print(title, state);
    if (over) print(`${title}, expired`, { ...state, situation: 'expired' });
    if (saved) {
      page.title(`${title}, saved`);
      page.add(sources.savedGuide(carrier, state, language));
    }
  }
  walk(
    { ...start, now: LATER },
    look,
    (path, lines) => {
      page.title(['When every fact is old', ...path].join(' › '));
      page.add(lines);
    },
    2,
  );
  page.title('The last lines');
  page.add(sources.ending(carrier, NOW));
  page.title('The last lines, when every fact is old');
  page.add(sources.ending(carrier, LATER));
  page.title('For a newsletter');
  page.add(sources.newsletter(carrier, start));
  page.title('As text');
  page.add(sources.asText('esim-renew-guide', id, language, NOW));
}

function guideWithoutCarrier(page, sources) {
  page.add(sources.guideHeading(undefined));
  page.title('Who sold the eSIM');
  page.add(sources.pickerPages());
  page.title('What is true of all');
  page.add(sources.guideWithoutCarrier());
  page.title('The last lines');
  page.add(sources.ending(undefined, NOW));
}

function faq(page, sources, id, language) {
  const carrier = sources.carrierOf(id);
  page.add(sources.faqHeading(carrier));
  page.add(sources.faqLines(carrier, NOW));
  page.title('When every fact is old');
  page.add(sources.faqLines(carrier, LATER));
  page.title('The last lines');
  page.add(sources.ending(carrier, NOW));
  page.title('As text');
  page.add(sources.asText('esim-faq', id, language, NOW));
}

function faqWithoutCarrier(page, sources) {
  page.add(sources.faqHeading(undefined));
  page.add(sources.faqLines(sources.carrierOf('other-carrier'), NOW));
  page.title('The last lines');
  page.add(sources.ending(undefined, NOW));
}

function onePhone(page, sources, title, phone, context) {
  const visit = (soldIn, path) => {
    const lines = sources.phoneLines(phone, { ...context, soldIn, now: NOW });
    page.title([title, ...path].join(' › '));
    page.add(lines);
    if (soldIn) return;
    const question = lines
      .flatMap(({ children }) => children)
      .find(({ control }) => control?.id === 'sold-in');
    for (const { id, label } of question?.control.answers ?? []) visit(id, [...path, label]);
  };
  visit(undefined, []);
}

function everyPhone(page, sources, language) {
  page.add(sources.deviceHeading());
  page.add(sources.proofLines());
  for (const phone of phones) onePhone(page, sources, phone, phone, {});
  for (const [name, browser] of browsers) onePhone(page, sources, name, browser, {});
  const computer = browsers.at(-1)[1];
  onePhone(page, sources, 'computer, address known', computer, { address: ADDRESS });
  onePhone(page, sources, 'computer, can share', computer, { address: ADDRESS, canShare: true });
  page.title('The last lines');
  page.add(sources.deviceEnd());
  page.add(sources.ending(undefined, NOW));
  page.title('As text');
  page.add(sources.asText('esim-device-check', undefined, language, NOW));
}

function device(page, sources, id, language) {
  const carrier = sources.carrierOf(id);
  page.add(sources.deviceHeading());
  for (const phone of ['iPhone XS Max', 'iPhone X']) {
    onePhone(page, sources, phone, phone, { carrier });
  }
  page.title('The last lines');
  page.add(sources.deviceEnd());
  page.add(sources.ending(carrier, NOW));
  page.title('As text');
  page.add(sources.asText('esim-device-check', id, language, NOW));
}
