/** Mocha in the web worker extension host, where only its browser build runs. */
import 'mocha/mocha.js';
import { mochaOptions, report } from './report.ts';

/** The usual reporter of the browser build writes to a page, and a worker has none. */
class Silent extends Mocha.reporters.Base {}

export async function runMocha(defineTests: () => Promise<unknown>): Promise<void> {
  mocha.setup({ ...mochaOptions, reporter: Silent });
  await defineTests();
  await report(mocha.run());
}
