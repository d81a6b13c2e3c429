/** A page opens at this moment, so that dates and periods do not change from day to day. */
const NOW = Date.UTC(2026, 10, 29, 3);

/** Sets the clock and the time zone of a page, before it loads. */
export async function setClock(page) {
  await page.emulateTimezone('Asia/Ho_Chi_Minh');
  await page.evaluateOnNewDocument((now) => {
    const offset = now - Date.now();
    const { now: real } = Date;
    Date.now = () => real() + offset;
    globalThis.Date = new Proxy(Date, {
      construct: (target, given) => new target(...(given.length ? given : [Date.now()])),
    });
  }, NOW);
}
