/** The look of the page around the guide. */
export type Look = 'light theme' | 'dark theme' | 'plain page' | 'black page';

export const looks: readonly Look[] = ['plain page', 'black page', 'light theme', 'dark theme'];

/** Gives the test page this look until the next call. @returns the theme to set on the guide */
export function lookLike(look: Look): string | undefined {
  const black = look === 'black page' || look === 'light theme';
  // A theme must also work on a page of the opposite brightness.
  document.body.style.background = black ? '#000' : '#fff';
  document.body.style.color = black ? '#fff' : '#000';
  return look === 'light theme' ? 'light' : look === 'dark theme' ? 'dark' : undefined;
}

export function lookAsBefore(): void {
  document.body.removeAttribute('style');
}
