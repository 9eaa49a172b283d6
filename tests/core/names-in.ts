import type { Block } from '../../src/core/article';
import { findNames } from '../../src/core/names/names';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';

/** Names as "name", "name (role)" and, with several mentions, "name ×2"; a line that begins with "# " is a heading. */
export function namesIn(text: string, language: string) {
  const blocks = text.split('\n').map(line => blockOf(line));
  const article = { url: '', title: blocks[0]!.text, language, blocks };
  const found = findNames(prepare(article, packFor(language, languages)), []);
  const show = (names: (typeof found)['person']) =>
    names.map(
      ({ name, role, spans }) => `${name}${role ? ` (${role})` : ''}${spans.length > 1 ? ` ×${spans.length}` : ''}`,
    );
  return { people: show(found.person), organisations: show(found.organisation), places: show(found.place), found };
}

function blockOf(line: string): Block {
  return line.startsWith('# ') ? { kind: 'heading', level: 2, text: line.slice(2) } : { kind: 'paragraph', text: line };
}
