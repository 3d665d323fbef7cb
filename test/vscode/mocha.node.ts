/** Mocha in the Node extension host. */
import Mocha from 'mocha';
import { mochaOptions, report } from './report.ts';

export async function runMocha(defineTests: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ...mochaOptions, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await defineTests();
  await report(mocha.run());
}
