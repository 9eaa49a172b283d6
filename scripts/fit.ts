/** `npm run fit -- [--walks FILE] [--mistakes FILE] CORPUS…`: fits src/page/story/model.json to pages whose story is known. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languages } from '../src/languages';
import { blockOf, isCaption } from '../src/page/kinds-of-block';
import { phrasesOf } from '../src/page/phrases';
import { atOnce } from '../src/page/steps';
import { secondFeatures } from '../src/page/story/company-features';
import { features } from '../src/page/story/features';
import { copiesIn, isOutOfQuestion, markOf } from '../src/page/story/judge';
import { type Evidence, MeasuredPage } from '../src/page/story/measured-page';
import { type Fitted, Model, NOUGHT } from '../src/page/story/model';
import { opinionsOn } from '../src/page/story/opinions';
import { cellsIn } from '../src/page/story/tables';
import { type View, viewOf } from '../src/page/story/view';
import { written } from '../src/page/story/written-numbers';
import { argumentsFor, filesOf } from './arguments';
import { binned, boost, laidOut, type Options } from './fit/boosting';
import { type GoldPage, gather } from './fit/gather';
import { type Label, labelsOf } from './fit/labels';
import { overlap } from './fit/measures';

const USAGE = `usage: npm run fit -- [--walks FILE] [--mistakes FILE] CORPUS…
  CORPUS      pages with gold text (.jsonl.gz)
  --walks     keeps what was read of the pages in FILE, and takes it from there the next time
  --mistakes  lists the lines that were judged wrongly on sites not seen, worst page first`;

/** Pages of at least this F1 are not worth a look. */
const GOOD = 0.95;
/** Sites are dealt into this many parts; each is judged by a model that has not seen it. */
const FOLDS = 3;
const DEPTH = 4;
const OPTIONS: Options = { trees: 114, depth: DEPTH, rate: 0.08, pull: 10, featureShare: 0.4, rowShare: 0.6 };

/** A page ready to learn from. */
interface Lesson {
  page: GoldPage;
  fold: number;
  view: View;
  labels: Label[];
  /** Candidates that are looked at. */
  asked: number[];
}

type Features<V> = Readonly<Record<string, (view: V, candidate: number) => number>>;

const { values, paths } = argumentsFor(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { walks: { type: 'string' }, mistakes: { type: 'string' } },
  });
  return { values, paths: filesOf(positionals) };
});
const lessons = (await gather(paths, values.walks)).map(lessonOf);
const [first, firstOpinions] = learn(
  lessons.map(({ view }) => view),
  features,
);
const secondViews = lessons.map(({ view }, i) => ({ ...view, opinions: opinionsOn(view, firstOpinions[i]!) }));
const [second, secondOpinions] = learn(secondViews, secondFeatures);
report(secondOpinions);
writeFileSync('src/page/story/model.json', `{\n"first": ${printed(first)},\n"second": ${printed(second)}\n}\n`);

function lessonOf(page: GoldPage): Lesson {
  const { boxes, candidates, headlineAt, description } = page.walked;
  const evidence: Evidence = { headline: headlineAt, description, ...phrasesOf(languages) };
  const walk = { boxes, candidates } as ConstructorParameters<typeof MeasuredPage>[0];
  const view = atOnce(viewOf(new MeasuredPage(walk, evidence)));
  const asked = candidates.flatMap((_, i) => (isOutOfQuestion(view, i) ? [] : [i]));
  return { page, fold: foldOf(page.site), view, labels: labelsOf(page), asked };
}

/** The fitted trees, and for each page the probabilities by a model that has not seen its site. */
function learn<V>(views: V[], known: Features<V>): [Fitted, Float64Array[]] {
  const rows = lessons.flatMap((lesson, page) => lesson.asked.map(candidate => ({ lesson, page, candidate })));
  const columns = Object.values(known).map(feature =>
    binned(Float64Array.from(rows, ({ page, candidate }) => feature(views[page]!, candidate))),
  );
  const labels = Float64Array.from(rows, ({ lesson, candidate }) => lesson.labels[candidate]!.isStory);
  const weights = Float64Array.from(rows, ({ lesson, candidate }) => lesson.labels[candidate]!.weight);
  const fitTo = (isIn: (fold: number) => boolean): Fitted => {
    const chosen = Int32Array.from(rows.keys()).filter(row => isIn(rows[row]!.lesson.fold));
    return compact(boost(columns, labels, weights, chosen, OPTIONS), Object.keys(known));
  };
  const opinions = lessons.map(({ labels }) => new Float64Array(labels.length));
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = new Model(
      fitTo(other => other !== fold),
      known,
    );
    for (const [i, lesson] of lessons.entries()) {
      if (lesson.fold !== fold) continue;
      for (const candidate of lesson.asked) opinions[i]![candidate] = model.judge(model.ask(views[i]!, candidate));
    }
  }
  return [fitTo(() => true), opinions];
}

/** Trees with the features that they ask for. Some digits of an edge and whole hundredths of a leaf are enough. */
function compact(trees: ReturnType<typeof boost>, names: readonly string[]): Fitted {
  const used = [...new Set(trees.flatMap(({ questions }) => questions.map(({ feature }) => feature)))].sort(
    (a, b) => a - b,
  );
  const flat = laidOut(trees, feature => used.indexOf(feature));
  return {
    depth: flat.depth,
    asked: written(Array.from(flat.asked), NOUGHT.asked),
    features: used.map(feature => names[feature]!),
    edges: Array.from(flat.edges, shortened),
    leaves: written(Array.from(flat.leaves, Math.round), NOUGHT.leaves),
  };
}

/** Counts and sizes are whole from ten on, shares need their thousandths near nothing and all: every page pays for the digits. */
function shortened(edge: number): number {
  if (Math.abs(edge) >= 10) return Math.ceil(edge);
  return Number(edge.toFixed(edge > 0.1 && edge < 0.9 ? 2 : 3));
}

/** As JSON, each list a line. */
function printed(fitted: Fitted): string {
  const lines = Object.entries(fitted).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

/** Prints the mean body F1 of each set, and writes the mistakes where they are asked for. */
function report(opinions: readonly Float64Array[]): void {
  const results = lessons.map((lesson, i) => resultOf(lesson, opinions[i]!));
  const sets = new Set(results.map(({ set }) => set));
  for (const set of sets) {
    const scores = results.filter(result => result.set === set).map(({ score }) => score);
    const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
    console.log(`${set}: ${scores.length} pages, body F1 ${mean.toFixed(4)}`);
  }
  if (!values.mistakes) return;
  const worst = results.filter(({ score }) => score < GOOD).sort((a, b) => a.score - b.score);
  writeFileSync(values.mistakes, worst.flatMap(({ head, mistakes }) => [head, ...mistakes]).join('\n'));
}

function resultOf({ page, view, labels }: Lesson, opinions: Float64Array) {
  const { candidates, headline, boxes } = page.walked;
  const mark = markOf(view.page, opinions);
  const isKept = (i: number): boolean => opinions[i]! > mark;
  const copies = copiesIn(view, isKept);
  const cells = cellsIn(view.page, isKept);
  const blocks = candidates.map((_, i) => {
    if (headline.includes(i) || copies.has(i)) return null;
    const block = blockOf(view.page, i, isCaption(view.page, i, true));
    return (isKept(i) || cells.has(i)) && block.kind !== 'caption' ? block : null;
  });
  const score = overlap(blocks.map(block => block?.text ?? '').join('\n'), page.gold.text);
  const mistakes = candidates.flatMap(({ text, box }, i) => {
    if (headline.includes(i) || (blocks[i] !== null) === labels[i]!.isStory > 0) return [];
    const looks = [0, 1, 2].map(level => boxes[view.page.boxAround(i, level)]!.look.slice(0, 40));
    return [
      `${blocks[i] ? '+' : '-'} ${opinions[i]!.toFixed(2)} ${i} "${text.slice(0, 80)}" ${boxes[box]!.hidden ? 'hidden ' : ''}${looks.join(' < ')}`,
    ];
  });
  return {
    set: page.set,
    score,
    mistakes,
    head: `# ${page.set} ${page.id} ${page.site} F1 ${score.toFixed(3)}, mark ${mark.toFixed(2)}`,
  };
}

function foldOf(site: string): number {
  let hash = 0;
  for (const character of site) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}
