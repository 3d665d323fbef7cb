/** What every sentence of the exam is made from: the registry, the dossier's day, its style and the dice. */
import type { Registry } from '../../server/src/registry/model.ts';
import type { Day } from '../../server/src/time/calendar.ts';
import type { Dice } from './dice.ts';
import type { Style } from './style.ts';

export interface World {
  readonly registry: Registry;
  readonly dice: Dice;
  readonly style: Style;
}

/** A world on the day that the dossier is of. */
export interface Scene extends World {
  readonly on: Day;
}

/** One sentence or more that is true on the day of the scene; null where the registry has nothing that fits. */
export type Truth = (scene: Scene) => string | null;

/** A statement with a mark in it (see marks.ts), and the day on which its clean version is true. */
export interface Planted {
  readonly on: Day;
  readonly text: string;
  /** A line of a YAML dossier and no sentence: which key it stands under. */
  readonly record?: 'participants' | 'agreements' | 'events';
}

/** Makes one thing false in the way of one rule; null where the dice hit no usable fact. */
export type Fault = (world: World) => Planted | null;

export interface Topic {
  readonly truths: readonly Truth[];
  /** By the rule that has to find it. */
  readonly faults: Readonly<Record<string, Fault>>;
}
