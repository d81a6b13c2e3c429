/** Makes the frame's page light, dark, or as the page around it or the reader has it. */
export function theme(wanted: string | null | undefined): void {
  const known = wanted === 'light' || wanted === 'dark';
  document.documentElement.className = known ? wanted : '';
  document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content = known
    ? wanted
    : 'light dark';
}
