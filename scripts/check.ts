/** `npm run check`: all that can be said about the code and the built extension without running them. */
import { runStaticChecks } from './static-checks';
import { conclude } from './tally';

conclude(await runStaticChecks());
