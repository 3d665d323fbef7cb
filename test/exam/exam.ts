/** The exam: dossiers made from the registry's facts, clean or with exactly one thing made false, and what is found. */
import type { Engine } from '../../server/src/analysis/engine.ts';
import type { Registry } from '../../server/src/registry/model.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { applyEdits, findingsIn } from '../support/analyseText.ts';
import { agreements } from './agreements.ts';
import { bodies } from './bodies.ts';
import { calendar } from './calendar.ts';
import { makeDice } from './dice.ts';
import { events } from './events.ts';
import { feastsTopic } from './feasts.ts';
import { frame } from './frames.ts';
import { habits } from './habits.ts';
import { leaders } from './leaders.ts';
import { type Versions, versions } from './marks.ts';
import { partnerships } from './partnerships.ts';
import { people } from './people.ts';
import type { Fault, Planted, Scene, Topic, World } from './scene.ts';
import { status } from './status.ts';
import { makeStyle } from './style.ts';
import { successors } from './successors.ts';
import { titles } from './titles.ts';

/** A new rule's fault is a line in the topic that has its facts. */
const TOPICS: readonly Topic[] = [
  people,
  agreements,
  successors,
  partnerships,
  events,
  leaders,
  titles,
  feastsTopic,
  status,
  bodies,
  habits,
  calendar,
];

const FAULTS: readonly (readonly [string, Fault])[] = TOPICS.flatMap(({ faults }) => Object.entries(faults));

export const examinedRules: readonly string[] = FAULTS.map(([rule]) => rule);

export interface Example extends Versions {
  readonly rule: string;
  readonly kind: 'text' | 'yaml';
}

/** `count` examples, the rules in turn. */
export function* examples(count: number, seed: number, registry: Registry, only?: string): Generator<Example> {
  const chosen = only === undefined ? FAULTS : FAULTS.filter(([rule]) => rule === only);
  for (let i = 0; i < count && chosen.length > 0; i++) {
    const [rule, fault] = chosen[i % chosen.length] as (typeof FAULTS)[number];
    // Each example has dice of its own, so that one can be made again without the others.
    const dice = makeDice(seed * 1_000_003 + i);
    yield example(rule, fault, { registry, dice, style: makeStyle(dice) });
  }
}

/** Throws that may miss before a fault counts as one that no fact can carry. */
const TRIES = 2000;

function example(rule: string, fault: Fault, world: World): Example {
  for (let i = 0; i < TRIES; i++) {
    const planted = fault(world);
    if (planted === null) continue;
    const scene = { ...world, on: planted.on };
    const { kind, text } = frame(around(planted, scene), scene);
    return { rule, kind, ...versions(text) };
  }
  throw new RangeError(`no fact of the registry can be made false for ${rule}`);
}

/** The planted statement among true ones; no two speak of the same. */
function around(planted: Planted, scene: Scene): readonly string[] {
  const { dice } = scene;
  const told = [planted.text];
  const count = dice.number(0, 5);
  for (let i = 0; i < count; i++) {
    const text = dice.pick(dice.pick(TOPICS.filter(({ truths }) => truths.length > 0)).truths)(scene);
    if (text !== null && !told.some((other) => namesAlike(text, other))) told.push(text);
  }
  return dice.shuffled(told);
}

/** A name of two capitals that both have: one might be taken to speak of the other's subject. */
function namesAlike(a: string, b: string): boolean {
  const names = (text: string) => text.match(/\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  const known = new Set(names(a));
  return names(b).some((name) => known.has(name));
}

export interface Verdict {
  readonly example: Example;
  /** The rule spoke at the place. */
  readonly found: boolean;
  /** Null where the example has no unique right wording, or the fault was not found. */
  readonly fixed: boolean | null;
  /** What was said of the clean version. */
  readonly false: readonly Finding[];
  /** What else was said of the faulty version. */
  readonly other: readonly Finding[];
  readonly after: string | null;
}

export function judge(example: Example, engine: Engine): Verdict {
  const { faulty, clean, kind, rule, start, end, right } = example;
  const findings = findingsIn(faulty, { kind }, engine);
  const isRight = ({ code, span }: Finding) => code === rule && span.start < end && span.end > start;
  const found = findings.find(isRight);
  const fix = found?.fixes[0];
  const after = fix ? applyEdits(faulty, fix.edits) : null;
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const fixed =
    right.length === 0 || !found ? null : after !== null && right.some((text) => plain(text) === plain(after));
  const clear = findingsIn(clean, { kind }, engine).filter(({ severity }) => severity !== 'hint');
  return {
    example,
    found: found !== undefined,
    fixed,
    false: clear,
    other: findings.filter((each) => !isRight(each)),
    after,
  };
}
