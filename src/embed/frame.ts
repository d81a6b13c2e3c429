import { notTaken } from '../content/frame.js';
import type { EsimElement } from '../elements/shared/element.js';
import { accepted } from '../elements/shared/page-file.js';
import '../index.js';
import { inLanguage, sourceLanguage } from '../locales/localize.js';
import { setTheme } from './set-theme.js';
import {
  eventMessage,
  heightMessage,
  heightToSend,
  readRequest,
  wordPressHeight,
  wordPressSecret,
  type FrameMessage,
} from './messages.js';
import { readParameters, shownNames } from './parameters.js';

accepted.onlyJson = true;

const { tag, attributes, language, ignored } = readParameters(location.href);
const root = document.documentElement;
const element = document.createElement(tag) as EsimElement;
const note = document.createElement('p');

const post = (message: FrameMessage) => {
  // Outside a frame, `parent` is this page itself.
  if (parent !== self) parent.postMessage(message, '*');
};

const heading = () =>
  element.shadowRoot!.querySelector('[part=heading]')?.textContent?.trim() || 'eSIM';

const secret = wordPressSecret(location.hash);
let sentHeight = 0;
const sendHeight = () => {
  // A config file may arrive late and name another carrier.
  document.title = heading();
  const height = heightToSend(root.getBoundingClientRect().height, sentHeight);
  if (!height) return;
  sentHeight = height;
  post(heightMessage(height));
  if (secret) post(wordPressHeight(height, secret));
};

/** Writes the frame's own texts in the element's language. */
const updateTexts = async () => {
  await element.updateComplete;
  document.title = heading();
  note.lang = element.language;
  note.textContent = inLanguage(element.language, () => notTaken(shownNames(ignored)));
};

/** The events that the host page gets, and the one public id sent with each. */
const forwarded: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => string } =
  {
    'esim-carrier-change': ({ carrier }) => carrier,
    'esim-language-change': ({ language }) => language,
    'esim-method-change': ({ method }) => method,
    'esim-faq-toggle': ({ id, open }) => (open ? id : ''),
    'esim-verdict': ({ verdict }) => verdict,
  };
for (const [type, idOf] of Object.entries(forwarded)) {
  element.addEventListener(type, (event) => {
    const id = idOf(event as never);
    if (id) post(eventMessage(type, id));
    void updateTexts();
  });
}

addEventListener('message', ({ source, data }) => {
  const request = source === parent && parent !== self ? readRequest(data) : undefined;
  if (!request) return;
  if (request.theme !== undefined) {
    setTheme(request.theme);
    element.theme = request.theme;
  }
  if (request.language) root.lang = request.language;
  void updateTexts();
  sentHeight = 0;
  sendHeight();
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
void updateTexts();
new ResizeObserver(sendHeight).observe(root);
// Browsers do not render a frame that is out of sight, so its ResizeObserver stays silent.
new MutationObserver(sendHeight).observe(element.shadowRoot!, { childList: true, subtree: true });
