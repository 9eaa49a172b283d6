import { runNode, script } from '../../scripts/run';

/** The extension under test is always the one of the sources at hand. */
export async function setup(): Promise<void> {
  const { code, output } = await runNode(script('build'));
  if (code !== 0) throw new Error(output);
}
