import { endOf, endText, endTitle } from '../../content/expiry.js';
import { guideTitle, writtenGuide } from '../../content/guide.js';
import { savedNote } from '../../content/keep.js';
import type { Scene } from '../../content/scene.js';
import { inLanguage, type Language } from '../../locales/localize.js';
import type { Action } from '../../render/block.js';
import { toFile } from '../../render/to-file.js';
import { calendarFile } from '../../rules/calendar-file.js';
import { sharePage } from '../shared/share.js';
import { offerFile } from './offer-file.js';

/** The guide as the reader sees it when a button is pressed. */
export interface Snapshot {
  scene: Scene;
  language: Language;
}

type SaveAction = Exclude<Action, 'have-wifi'>;

/** Whether an action works here. Where saving does not work, the guide shows the same as text. */
export function canPerform(action: Action, sandboxed: boolean): boolean {
  if (action === 'full-screen') return document.fullscreenEnabled;
  if (action === 'share' && !navigator.share) return false;
  return !sandboxed || action === 'have-wifi';
}

/**
 * What each button does that saves or shows a part of the guide. The browser may refuse to share or to
 * fill the screen: the same is on the page, so a refusal needs no message.
 */
export const saveActions: Record<SaveAction, (snapshot: Snapshot, button: Element) => void> = {
  calendar: saveEnd,
  save: saveGuide,
  print: () => print(),
  share: ({ scene }) => void sharePage(scene.place),
  'full-screen': (_, button) => {
    const card = button.closest('.body')!.querySelector('.card')!;
    card.requestFullscreen().catch(() => {});
  },
  close: () => {
    document.exitFullscreen().catch(() => {});
  },
};

function saveGuide({ scene, language }: Snapshot): void {
  const { carrier, place } = scene;
  const file = inLanguage(language, () =>
    toFile({
      lang: language,
      title: guideTitle(carrier),
      made: savedNote(carrier, place.now, location.host),
      parts: writtenGuide(scene),
    }),
  );
  offerFile(`esim-${carrier.id}-${language}.html`, 'text/html', file);
}

function saveEnd({ scene, language }: Snapshot): void {
  const { carrier, place } = scene;
  const end = endOf(scene)!;
  const event = inLanguage(language, () => ({
    at: end.shown,
    title: endTitle(carrier),
    text: endText(scene, end),
    id: carrier.id,
  }));
  offerFile(`esim-${carrier.id}.ics`, 'text/calendar', calendarFile(event, place.now));
}
