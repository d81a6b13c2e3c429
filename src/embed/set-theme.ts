/** @param theme anything but `light` and `dark` means: follow the host page or the reader */
export function setTheme(theme: string | null | undefined): void {
  const known = theme === 'light' || theme === 'dark';
  document.documentElement.className = known ? theme : '';
  document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content = known
    ? theme
    : 'light dark';
}
