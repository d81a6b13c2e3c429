import { notTaken } from '../content/frame.js';
import type { EsimElement } from '../elements/shared/element.js';
import '../index.js';
import { inLanguage, sourceLanguage } from '../locales/localize.js';
import { theme } from './look.js';
import {
  eventMessage,
  heightMessage,
  heightToTell,
  readWish,
  type FrameMessage,
} from './messages.js';
import { readParameters, shownNames } from './parameters.js';

const { tag, attributes, language, ignored } = readParameters(location.href);
const root = document.documentElement;
const element = document.createElement(tag) as EsimElement;
const note = document.createElement('p');

const say = (message: FrameMessage) => {
  // Not to the page itself, when it stands in no frame.
  if (parent !== self) parent.postMessage(message, '*');
};

const heading = () =>
  element.shadowRoot!.querySelector('[part=heading]')?.textContent?.trim() || 'eSIM';

let told = 0;
const measure = () => {
  // A file of facts that has arrived may name another carrier.
  document.title = heading();
  const height = heightToTell(root.getBoundingClientRect().height, told);
  if (height) say(heightMessage((told = height)));
};

/** The frame's own words, which follow the element's language. */
const speak = async () => {
  await element.updateComplete;
  document.title = heading();
  note.lang = element.language;
  note.textContent = inLanguage(element.language, () => notTaken(shownNames(ignored)));
};

/** Which of its events the page around the frame hears of, and the one public id in each. */
const heard: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => string } = {
  'esim-carrier-change': ({ carrier }) => carrier,
  'esim-language-change': ({ language }) => language,
  'esim-method-change': ({ method }) => method,
  'esim-faq-toggle': ({ id, open }) => (open ? id : ''),
  'esim-verdict': ({ verdict }) => verdict,
};
for (const [type, idOf] of Object.entries(heard)) {
  element.addEventListener(type, (event) => {
    const id = idOf(event as never);
    if (id) say(eventMessage(type, id));
    void speak();
  });
}

addEventListener('message', ({ source, data }) => {
  const wish = source === parent && parent !== self ? readWish(data) : undefined;
  if (!wish) return;
  if (wish.theme !== undefined) {
    theme(wish.theme);
    element.theme = wish.theme;
  }
  if (wish.language) root.lang = wish.language;
  void speak();
  told = 0;
  measure();
});

root.lang = language ?? sourceLanguage;
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
document.querySelector('.no-script')!.remove();
document.body.append(element);
if (ignored.length) {
  note.className = 'note';
  document.body.append(note);
  const names = ignored.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 60)));
  console.warn(`Not taken from the frame's address: ${names.join(', ')}`);
}
void speak();
new ResizeObserver(measure).observe(root);
// A frame out of sight is not drawn, and its observers of sizes hear nothing.
new MutationObserver(measure).observe(element.shadowRoot!, { childList: true, subtree: true });
