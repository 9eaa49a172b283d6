import type { ComponentChildren } from 'preact';
import type { TabState } from './follow-tab';

type Picture = Exclude<TabState['is'], 'article' | 'reading'>;

/** A sheet of paper, on which most of the pictures are drawn. */
const sheet = <rect class="paper" x="26" y="8" width="44" height="56" rx="5" />;

/** Writing on a sheet, and a sign in a circle around (66, 51). */
const signed = (sign: string) => (
  <>
    {sheet}
    <path class="line" d="M34 20h28M34 29h20M34 38h12" />
    <circle class="badge" cx="66" cy="51" r="13" />
    <path class="mark" d={sign} />
  </>
);

/** Small line drawings, 96 by 72, coloured by `states.css`: `paper`, `line`, `mark` (the accent) and `badge`. */
export const picture: Record<Picture, ComponentChildren> = {
  unsure: signed('M62.5 48a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M66 57.3v.2'),
  failed: signed('M66 45v7M66 57v.2'),
  siteAccess: signed('M60 51h.2M66 51h.2M72 51h.2'),
  stale: signed('M72 51a6 6 0 1 1-1.8-4.3M71 43.5v3.8h-3.8'),
  notArticle: (
    <>
      <rect class="paper" x="20" y="12" width="25" height="21" rx="4" />
      <rect class="paper" x="51" y="12" width="25" height="21" rx="4" />
      <rect class="paper" x="20" y="39" width="25" height="21" rx="4" />
      <rect class="paper" x="51" y="39" width="25" height="21" rx="4" />
      <path class="line" d="M26 26h13M57 26h13M26 53h13M57 53h13" />
      <path class="mark" d="M26 20h6M57 20h6M26 47h6M57 47h6" />
    </>
  ),
  closed: (
    <>
      {sheet}
      <path class="line" d="M34 20h28M34 29h20" />
      <rect class="badge" x="54" y="42" width="24" height="19" rx="4" />
      <path class="mark" d="M60 42v-4a6 6 0 0 1 12 0v4M66 50v3.5" />
    </>
  ),
  pdf: (
    <>
      <path class="paper" d="M31 8h24l15 15v36a5 5 0 0 1-5 5H31a5 5 0 0 1-5-5V13a5 5 0 0 1 5-5z" />
      <path class="line" d="M55 8v15h15" />
      <path
        class="mark"
        d="M34 52V40h4a3.5 3.5 0 0 1 0 7h-4M46 40v12h2.5a4 4 0 0 0 4-4v-4a4 4 0 0 0-4-4zM58 52V40h6M58 46h5"
      />
    </>
  ),
  framed: (
    <>
      <rect class="paper" x="14" y="10" width="68" height="52" rx="5" />
      <path class="line" d="M14 20h68M19 15h.2M24 15h.2M29 15h.2" />
      <rect class="badge" x="26" y="27" width="44" height="28" rx="3" />
      <path class="mark" d="M33 35h30M33 41h22M33 47h26" />
    </>
  ),
};
