import { runNode, script } from '../../scripts/run';

/** The extension under test is always the one of the sources at hand; `npm test` has built it just before. */
export async function setup(): Promise<void> {
  if (process.env.LEDE_BUILT) return;
  const { code, output } = await runNode(script('build'));
  if (code !== 0) throw new Error(output);
}
