/** Elements that hold no prose, whatever is in them. */
export const skippedTags = new Set(
  (
    'script style noscript template svg math iframe frame object embed applet canvas audio video map select option ' +
    'datalist textarea input button meter progress rt rp head title meta link base param source track'
  ).split(' '),
);

/** Elements that flow inside a line of text. All others begin a line of their own. */
export const inlineTags = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s samp slot ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

export const mediaTags = new Set('img picture video audio iframe object embed canvas svg'.split(' '));
