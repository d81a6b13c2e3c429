/** How long a browser may need to take the file, in milliseconds. */
const PATIENCE = 60_000;

/** Offers a text as a file. Where files are refused, nothing happens, and nobody is told. */
export function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), PATIENCE);
}
