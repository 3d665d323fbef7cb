/** A document at one version, analysed against one registry under one configuration: what every feature reads. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Config } from './config.ts';

export interface Snapshot {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly config: Config;
}
