import { expect } from '@open-wc/testing';
import type { LocaleModule } from '@lit/localize';
import { shopSentences } from '../../src/content/shop-sentences.js';
import { inLanguage, languages, type Language } from '../../src/locales/localize.js';
import { translations } from '../../src/locales/generated/index.js';

const everyTag = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

/** The tags that each file defines. */
const files: Record<string, string[]> = {
  'esim-widgets.js': everyTag,
  'esim-renew-guide.js': ['esim-renew-guide'],
  'esim-faq.js': ['esim-faq'],
  'esim-device-check.js': ['esim-device-check'],
};

/** Shorter texts are in other texts by chance. */
const LONG = 12;

const english: string[] = Object.keys(await (await fetch('/dist/messages.json')).json());

/** The texts of a language, in pieces without placeholders. */
const piecesOf = (language: Language): string[] =>
  language === 'en'
    ? english.flatMap((text) => text.split(/\{\d\}/))
    : Object.values((translations[language] as LocaleModule).templates).flatMap((text) =>
        typeof text === 'string' ? text : [...text.strings],
      );

const inVietnamese = inLanguage('vi', () => [
  ...shopSentences({}),
  ...shopSentences({ 'card-plan': '5', 'card-pay': 'cash' }),
]).join();

/** Long pieces of text that only other languages have. */
function foreignTo(language: Language): string[] {
  const own = piecesOf(language).join('\n');
  return Object.keys(languages)
    .filter((other) => other !== language)
    .flatMap(piecesOf)
    .filter((piece) => piece.length >= LONG && !own.includes(piece))
    .filter((piece) => !inVietnamese.includes(piece));
}

interface BarePage extends Window {
  log: string[];
  customElements: CustomElementRegistry;
}

/** A page with only these tags. It is in French, which none of our files has. */
async function openPage(module: string, tags: string[]): Promise<BarePage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 640px';
  const body = tags.map((tag) => `<${tag} carrier="viettel"></${tag}>`).join('');
  frame.srcdoc = `<!doctype html><html lang="fr"><body>
    <script>
      log = [];
      for (const name of ['log', 'info', 'warn', 'error']) console[name] = (...said) => log.push(said.join(' '));
      onerror = (message) => void log.push(message);
    </script>
    <script type="module" src="${module}"></script>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as BarePage;
}

async function ready(element: Element): Promise<ShadowRoot> {
  const { updateComplete, filled } = element as Element & Record<string, Promise<unknown>>;
  await updateComplete;
  await filled;
  return element.shadowRoot!;
}

/** All texts in an element, without those that are marked as another language. */
function textsIn(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(
    ...[...root.children]
      .filter(({ localName }) => localName !== 'style')
      .map((one) => one.cloneNode(true)),
  );
  for (const marked of copy.querySelectorAll('[lang] [lang]')) marked.remove();
  return copy.textContent!;
}

for (const language of Object.keys(languages)) {
  for (const [file, tags] of Object.entries(files)) {
    describe(`dist/${language}/${file}, alone in a bare page,`, function () {
      this.timeout(20_000);
      let page: BarePage;
      before(async () => (page = await openPage(`/dist/${language}/${file}`, tags)));

      it('defines its own tags, and says nothing in the console', async () => {
        expect(everyTag.filter((tag) => page.customElements.get(tag))).to.have.members(tags);
        for (const tag of tags) await ready(page.document.querySelector(tag)!);
        expect(page.log).to.deep.equal([]);
      });

      it('speaks its own language and no other, and offers no choice', async () => {
        const foreign = foreignTo(language);
        for (const tag of tags) {
          const root = await ready(page.document.querySelector(tag)!);
          const wrapper = root.querySelector<HTMLElement>('.esim')!;
          expect(wrapper.lang).to.equal(language);
          expect(root.querySelector('[part~=language-menu]')).to.equal(null);
          const text = textsIn(root);
          const own = piecesOf(language).filter((piece) => piece.length >= LONG);
          expect(own.filter((piece) => text.includes(piece)).length).to.be.above(5);
          expect(foreign.filter((piece) => text.includes(piece))).to.deep.equal([]);
        }
      });

      it('contains no text of another language', async () => {
        const code = await (await fetch(`/dist/${language}/${file}`)).text();
        expect(foreignTo(language).filter((piece) => code.includes(piece))).to.deep.equal([]);
        expect(code.match(/__(MESSAGES|LANGUAGE)\w*/)).to.equal(null);
        const names = Object.values(languages).filter((name) => code.includes(`"${name}"`));
        expect(names).to.deep.equal([]);
      });
    });
  }
}

describe('a file with only the guide', () => {
  it('shows the proof, and the device check itself when another file defines it', async () => {
    const page = await openPage('/dist/en/esim-renew-guide.js', ['esim-renew-guide']);
    const guide = page.document.querySelector('esim-renew-guide')!;
    const inside = async () => (await ready(guide)).querySelector('[data-id=device-check] .body')!;
    expect((await inside()).textContent).to.include('*#06#');
    expect((await inside()).querySelector('esim-device-check')).to.equal(null);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/en/esim-device-check.js';
    page.document.body.append(script);
    await page.customElements.whenDefined('esim-device-check');
    await new Promise(requestAnimationFrame);
    const check = (await inside()).querySelector('esim-device-check')!;
    expect((await ready(check)).querySelector('[part=search]')).not.to.equal(null);
    expect(page.log).to.deep.equal([]);
  });

  it('has the shop card in Vietnamese, for the staff', async () => {
    const page = await openPage('/dist/zh-Hans/esim-renew-guide.js', ['esim-renew-guide']);
    const root = await ready(page.document.querySelector('esim-renew-guide')!);
    const card = [...root.querySelectorAll('[part=card] [lang=vi]')].map(
      (line) => line.textContent,
    );
    expect(card).to.deep.equal(inLanguage('vi', () => shopSentences({})));
  });
});
