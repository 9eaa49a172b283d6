import { routeOf } from '../route';

/** What the words in a page's address say about its kind. Weak evidence: they are weighed, and never decide alone. */
const kinds = {
  story:
    'news article articles story stories blog blogs post posts opinion column features feature press newsroom magazine insights report reports review reviews guide guides politics world sport sports business culture tin bai-viet',
  shop: 'product products shop store item items buy cart checkout collection collections deal deals pd dp sku catalog san-pham gio-hang category',
  talk: 'forum forums thread threads topic viewtopic showthread question questions discussion discussions community communities comments board boards answers t q r dien-dan',
  list: 'category categories tag tags topics search archive archives author authors page directory section sections list listing listings browse explore results latest all tim-kiem the chu-de chuyen-muc events jobs',
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
  /** It has no path: the front page. */
  isFront: boolean;
  /** Its last piece names a whole section, or it has none: "/news/". */
  isSection: boolean;
  /** Its last piece is short and has no number: too little for a headline or an id. */
  isShort: boolean;
}

/** UTF-16 units; headlines and ids in addresses are longer. */
const SHORT = 12;

/** Queries that ask for a list, and those whose numbers tell no story apart: "?page=12". */
const asking = new Set('q s query search keyword keywords key k wd text term tukhoa tu-khoa'.split(' '));
const paging = new Set('page p pg paged start offset limit from size'.split(' '));

/** Reads an absolute URL; one that cannot be read tells nothing. */
export function readAddress(url: string): Address {
  const address = parse(url);
  const { hostname, searchParams } = address;
  const segments = routeOf(address)
    .toLowerCase()
    .split(/\/(?:#!?\/)?/)
    .map(segment => segment.replace(/\.[a-z]+$/, ''))
    .filter(Boolean);
  while (entrances.has(segments.at(-1) ?? '')) segments.pop(); // "/2025/03/12/ferry/index.html"
  const words = [...segments, hostname.split('.')[0]!];
  const last = segments.at(-1) ?? '';
  const queries = [...searchParams].map(([name, value]) => [name.toLowerCase(), value] as const);
  const kinds = new Set(words.flatMap(word => wordKinds.get(word) ?? []));
  if (queries.some(([name, value]) => asking.has(name) && /\p{L}/u.test(value))) kinds.add('list');
  // "story.php?id=118204" and, in blogs, "?p=118204".
  const hasId = queries.some(([name, value]) => /\d{3}/.test(value) && (!paging.has(name) || /^\d{4,}$/.test(value)));
  return {
    kinds,
    isFront: last === '' && !hasId,
    isSection: (last === '' || wordKinds.has(last)) && !hasId,
    isShort: last.length < SHORT && !/\d{4}/.test(last) && !hasId,
  };
}

const entrances = new Set('index home default main trang-chu'.split(' '));

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    return new URL('about:blank');
  }
}
