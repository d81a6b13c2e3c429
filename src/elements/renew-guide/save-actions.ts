import type { Carrier } from '../../carriers/carrier.js';
import { endOf, endText, endTitle, type EndContext } from '../../content/expiry.js';
import { guideTitle, writtenGuide, type GuideOptions } from '../../content/guide.js';
import { savedNote } from '../../content/keep.js';
import { save } from './save.js';
import { toFile } from '../../render/to-file.js';
import { toText } from '../../render/to-text.js';
import { inLanguage, type Language } from '../../locales/localize.js';
import { calendarFile } from '../../rules/calendar-file.js';

/** What is kept: whose guide, in which language, with what the reader said. */
export interface Kept {
  carrier: Carrier;
  language: Language;
  options: GuideOptions;
}

/** Whether this place lets an action be done. Where it does not, the same stands there as text. */
export function canPerform(action: string, opaque: boolean): boolean {
  if (action === 'full-screen') return document.fullscreenEnabled;
  if (action === 'share' && !navigator.share) return false;
  return !opaque || action === 'have-wifi';
}

/** The page's address. A frame's leads to the frame, and says what its host, or a stranger, wrote there. */
export const pageAddress = (): string | undefined =>
  self === top && location.protocol.startsWith('http') ? location.href : undefined;

/** What the reader takes along, or shows. @param button what was pressed */
export function keepIt(action: string, button: Element, kept: Kept): void {
  switch (action) {
    case 'calendar':
      return saveEnd(kept, kept.options.end!);
    case 'save':
      return saveGuide(kept);
    case 'print':
      return print();
    case 'share':
      // The address stands beside it, to be copied, whatever becomes of this.
      return void navigator.share({ title: document.title, url: location.href }).catch(() => {});
    case 'full-screen':
      return void button
        .closest('.body')!
        .querySelector('.card')!
        .requestFullscreen()
        .catch(() => {});
    case 'close':
      return void document.exitFullscreen().catch(() => {});
  }
}

/** Everything that the guide can say, as text. */
export const guideAsText = ({ carrier, language, options }: Kept): string =>
  inLanguage(language, () =>
    writtenGuide(carrier, options)
      .flatMap(({ heading, blocks }) => [heading, toText(blocks), ''])
      .join('\n')
      .trim(),
  );

function saveGuide({ carrier, language, options }: Kept): void {
  const file = inLanguage(language, () =>
    toFile({
      lang: language,
      title: guideTitle(carrier),
      made: savedNote(carrier, Date.now(), location.host),
      parts: writtenGuide(carrier, options),
    }),
  );
  save(`esim-${carrier.id}-${language}.html`, 'text/html', file);
}

function saveEnd({ carrier, language }: Kept, context: EndContext): void {
  const end = endOf(carrier, context)!;
  const event = inLanguage(language, () => ({
    at: end.shown,
    title: endTitle(carrier),
    text: endText(carrier, end, context),
    id: carrier.id,
  }));
  save(`esim-${carrier.id}.ics`, 'text/calendar', calendarFile(event, context.now));
}
