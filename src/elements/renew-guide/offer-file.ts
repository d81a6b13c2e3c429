/** How long a browser may take to read the file, in milliseconds. */
const TIME_TO_READ = 60_000;

/** Offers a text as a download. Fails silently if downloads are blocked. */
export function offerFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), TIME_TO_READ);
}
