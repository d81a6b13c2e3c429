import { fillNow } from './filled.js';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Paints colours over each other, in any notation that CSS has. @returns the luminance, as WCAG defines it */
function luminance(layers: ReadonlyArray<{ color: string; opacity?: number }>): number {
  canvas.globalAlpha = 1;
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, 1, 1);
  for (const { color, opacity = 1 } of layers) {
    canvas.globalAlpha = opacity;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
    .map((value) => value / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The contrast of two opaque colours. */
export const contrastOf = (a: string, b: string): number =>
  ratio(luminance([{ color: a }]), luminance([{ color: b }]));

/** The element and what it is in, out to the page, through slots and shadow roots. */
function around(element: Element | null): Element[] {
  if (!element) return [];
  const root = element.getRootNode();
  const parent =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : null);
  return [element, ...around(parent)];
}

const backgrounds = (element: Element | null) =>
  around(element)
    .reverse()
    .map((one) => ({ color: getComputedStyle(one).backgroundColor }));

const opacityOf = (element: Element): number =>
  around(element).reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1);

function everyPart(element: Element): Element[] {
  fillNow();
  return [...element.shadowRoot!.querySelectorAll('*')]
    .flatMap((one) => (one.shadowRoot ? [one, ...everyPart(one)] : [one]))
    .filter((one) => one.getClientRects().length && !one.closest('.unseen'));
}

interface Contrast {
  /** The part of the element. */
  name: string;
  ratio: number;
}

const nameOf = (one: Element): string =>
  `${one.localName}.${one.getAttribute('class') ?? ''} “${one.textContent?.trim().slice(0, 20)}”`;

/** The contrast of each visible text to what is behind it. */
export const textContrasts = (element: Element): Contrast[] =>
  everyPart(element)
    .filter((one) =>
      [...one.childNodes].some(
        (node) => node instanceof Text && node.data.trim() && !one.closest('svg'),
      ),
    )
    .map((one) => {
      const behind = backgrounds(one);
      const text = { color: getComputedStyle(one).color, opacity: opacityOf(one) };
      return { name: nameOf(one), ratio: ratio(luminance(behind), luminance([...behind, text])) };
    });

/** The colour of lines that only divide rows. Nothing depends on seeing them. */
const DIVIDING = 'rgba(136, 136, 136, 0.333)';

/** What has to be found by its edge. A row of the picker is found by its words and its arrow. */
const isControl = (one: Element) => one.matches('a, button:not(.rows > *, .more), input, select');

/** The contrast of each visible edge to what is outside or inside it, and of each line of a picture. */
export const edgeContrasts = (element: Element): Contrast[] =>
  everyPart(element).flatMap((one) => {
    const style = getComputedStyle(one);
    const [outside, inside] = [backgrounds(around(one)[1]!), backgrounds(one)];
    const edge = (color: string) => {
      const line = luminance([...inside, { color, opacity: opacityOf(one) }]);
      return {
        name: nameOf(one),
        ratio: Math.max(ratio(luminance(outside), line), ratio(luminance(inside), line)),
      };
    };
    const sides = ['top', 'right', 'bottom', 'left'].filter(
      (side) =>
        parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
        (isControl(one) || style.getPropertyValue(`border-${side}-color`) !== DIVIDING),
    );
    const lines =
      one instanceof SVGGeometryElement && style.stroke !== 'none' ? [style.stroke] : [];
    return [...sides.map((side) => style.getPropertyValue(`border-${side}-color`)), ...lines].map(
      edge,
    );
  });
