/** The sources of the table. Not part of the bundle: readers see only the kind of source. */
export const deviceSources: Readonly<
  Record<
    string,
    { kind: 'maker' | 'press' | 'sellers' | 'weak' | 'none'; what: string; date: string }
  >
> = {
  apple: {
    kind: 'maker',
    what: 'Apple support notes 118669 (eSIM models, mainland China) and 108044 (identifying a model), as quoted by the press and by the nxtl-esim data set (CC BY 4.0)',
    date: '2026-09-09',
  },
  google: {
    kind: 'maker',
    what: 'Google’s Pixel help on dual SIM, as quoted by the press',
    date: 'undated',
  },
  samsung: { kind: 'maker', what: 'Samsung India, data sheet of the Galaxy S25', date: '2025' },
  press: {
    kind: 'press',
    what: 'Dated articles or data sheets that agree with a list of sellers: HK01 and SCMP (iPhone), Sisa On (Korean Galaxy), 163.com (mainland trial), mvno.xsrv.jp and skyblue.ciao.jp (Japanese Galaxy, 2022), data sheets of OnePlus 13, 13R, Nothing Phone (3), Galaxy S26',
    date: '2026',
  },
  lists: {
    kind: 'sellers',
    what: 'Two separately kept lists of eSIM sellers that agree; no text of the maker was seen',
    date: '2026',
  },
  list: { kind: 'weak', what: 'One list of a seller', date: '2026' },
  '-': { kind: 'none', what: 'No source found', date: 'undated' },
};
