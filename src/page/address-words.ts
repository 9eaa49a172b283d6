/** What the words in a page's address say about its kind. Weak evidence: they are weighed, and never decide alone. */
const kinds = {
  story:
    'news article articles story stories blog blogs post posts opinion column features feature press newsroom magazine insights report reports review reviews guide guides politics world sport sports business culture tin bai-viet',
  shop: 'product products shop store item items buy cart checkout collection collections deal deals pd dp sku catalog san-pham gio-hang category',
  talk: 'forum forums thread threads topic viewtopic showthread question questions discussion discussions community communities comments board boards answers t q r dien-dan',
  list: 'category categories tag tags topics search archive archives author authors page directory section sections list listing listings browse explore results latest index all tim-kiem the chu-de chuyen-muc events jobs',
  service:
    'service services solution solutions pricing about about-us contact platform company careers login signin register account dang-nhap lien-he software features',
  manual: 'docs doc documentation reference manual api wiki help support faq tutorial tutorials',
  watch: 'video videos watch clip clips gallery photos tv live podcast podcasts',
} as const;

export type AddressKind = keyof typeof kinds;

const wordKinds = new Map<string, AddressKind[]>();
for (const [kind, words] of Object.entries(kinds) as [AddressKind, string][]) {
  for (const word of words.split(' ')) wordKinds.set(word, [...(wordKinds.get(word) ?? []), kind]);
}

/** What an address tells. */
export interface Address {
  kinds: Set<AddressKind>;
  /** Path segments. */
  depth: number;
  /** Words in the longest segment: the headline, in most articles. */
  slugWords: number;
  /** A date or a long number in the path. */
  numbered: boolean;
  /** A query that names things: ?q=, ?page=. */
  query: boolean;
}

/** Reads an absolute address; one that cannot be read tells nothing. */
export function readAddress(url: string): Address {
  const { pathname, hostname, searchParams } = parse(url);
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  const subdomain = hostname.split('.')[0]!;
  const found = [...segments, subdomain].flatMap(segment => wordKinds.get(segment.replace(/\.\w+$/, '')) ?? []);
  return {
    kinds: new Set(found),
    depth: segments.length,
    slugWords: Math.max(0, ...segments.map(segment => segment.split(/[-_+]|%20/).length)),
    numbered: /\d{5,}|\/(?:19|20)\d{2}\/\d/.test(pathname),
    query: ['q', 's', 'query', 'search', 'keyword', 'page', 'sort', 'filter'].some(name => searchParams.has(name)),
  };
}

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    return new URL('about:blank');
  }
}
