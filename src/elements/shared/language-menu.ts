import { html, type TemplateResult } from 'lit';
import { labelled } from '../../locales/format.js';
import * as controls from '../../content/controls.js';
import { globeIcon } from '../../render/icons.js';
import { languages, type Language } from '../../locales/localize.js';
import { EsimLanguageChangeEvent, tell } from './events.js';
import { listen } from './listen.js';
import { reader } from './reader.js';

/** A small menu of the languages, each in its own name. The one that the reader chooses holds for the whole page. */
export function languageMenu(element: Element & { readonly language: Language }): TemplateResult {
  const current = element.language;
  const choose = (language: Language) => {
    reader.language = language;
    tell(element, () => new EsimLanguageChangeEvent(language));
  };
  const all = Object.entries(languages) as Array<[Language, string]>;
  return html`<details class="menu" part="fold language-menu" @keydown=${onKey} @focusout=${onBlur}>
    <summary>
      ${globeIcon}<span
        class="unseen"
        .textContent=${labelled(controls.chooseLanguage(), '')}
      ></span
      ><span .textContent=${languages[current] ?? current}></span>
    </summary>
    <ul role="list">
      ${all.map(
        ([language, name]) =>
          html`<li>
            <button
              type="button"
              lang=${language}
              aria-current=${language === current ? 'true' : 'false'}
              @click=${(event: Event) => {
                choose(language);
                close((event.target as Element).closest('details'));
              }}
              .textContent=${name}
            ></button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function onKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  event.preventDefault();
  close(menu);
}

/**
 * A press beside the menu closes it, also where nothing takes the focus. Listens as long as the element is in
 * the page: a listener for an open menu would keep a removed one in memory. Returns a function that stops it.
 */
export function closeMenuOnPress(root: ShadowRoot): () => void {
  const onPress = (event: Event) => {
    const menu = root.querySelector<HTMLDetailsElement>('.menu[open]');
    if (menu && !event.composedPath().includes(menu)) menu.open = false;
  };
  return listen(root, ['pointerdown'], onPress, true);
}

function onBlur({ relatedTarget, currentTarget }: FocusEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
}

function close(menu: HTMLDetailsElement | null): void {
  if (!menu?.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
