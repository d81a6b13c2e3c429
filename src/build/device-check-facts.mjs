/** What the device check says about a carrier: its name, and its shops to buy a physical SIM. */
const SHOWN = ['id', 'kind', 'country', 'name', 'hosts', 'store'];

const only = (wanted, record) =>
  record && Object.fromEntries(Object.entries(record).filter(([path]) => wanted(path)));

const isShown = (path) => SHOWN.includes(path.split('.')[0]);

/** The exports of `carriers.ts` for a file with only the device check. */
export const factsOfDeviceCheck = ({ builtIns, ...others }) => ({
  ...others,
  builtIns: Object.fromEntries(
    Object.entries(builtIns).map(([id, carrier]) => [
      id,
      { ...only(isShown, carrier), sources: only(isShown, carrier.sources) },
    ]),
  ),
});
