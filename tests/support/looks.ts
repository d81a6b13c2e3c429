/** How the page around the guide may look. */
export type Look = 'light theme' | 'dark theme' | 'plain page' | 'black page';

export const looks: readonly Look[] = ['plain page', 'black page', 'light theme', 'dark theme'];

/** Colours the tests’ page so until the next call. Gives the theme that the guide is to have. */
export function lookLike(look: Look): string | undefined {
  const black = look === 'black page' || look === 'light theme';
  // A theme must do on a page of the other brightness too.
  document.body.style.background = black ? '#000' : '#fff';
  document.body.style.color = black ? '#fff' : '#000';
  return look === 'light theme' ? 'light' : look === 'dark theme' ? 'dark' : undefined;
}

export function lookAsBefore(): void {
  document.body.removeAttribute('style');
}
