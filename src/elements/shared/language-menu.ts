import { html, type TemplateResult } from 'lit';
import { labelled } from '../../locales/format.js';
import * as controls from '../../content/controls.js';
import { globeIcon } from '../../render/icons.js';
import { languages, type Language } from '../../locales/localize.js';
import { listen } from './listen.js';

/** A small menu of the languages, each in its own name. */
export function languageMenu(
  current: Language,
  choose: (language: Language) => void,
): TemplateResult {
  const all = Object.entries(languages) as Array<[Language, string]>;
  return html`<details
    class="menu"
    part="fold language-menu"
    @keydown=${onKey}
    @focusout=${onBlur}
    @toggle=${onToggle}
  >
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

/** A press beside the menu closes it, also where nothing takes the focus. */
function onToggle({ currentTarget }: Event): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (!menu.open) return;
  const onPress = (event: Event) => {
    if (menu.open && event.composedPath().includes(menu)) return;
    menu.open = false;
    stop();
  };
  const stop = listen(menu, ['pointerdown'], onPress, true);
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
