/** Checks entries against the whole registry: references, dates, holders, promotions, editions, names, sources. */
import { once } from '../text/once.ts';
import { type OwnProblem, type RegistryMemo, remembered } from './memo.ts';
import type { Registry } from './model.ts';
import type { Report, Subject } from './subject.ts';
import { checkEditions } from './validate/editions.ts';
import { checkHolders } from './validate/holders.ts';
import { checkNames, type People } from './validate/names.ts';
import { checkPromotions } from './validate/promotions.ts';
import { type Begun, checkReferences } from './validate/references.ts';
import { checkSources } from './validate/sources.ts';
import { checkLevels, checkOrganisation, checkPersonTenures } from './validate/tenures.ts';

/** `subjects` are the entries to report on; everything else is only looked at. `compared` are the people that theirs are compared with. */
export function validate(
  registry: Registry,
  subjects: readonly Subject[],
  memo: RegistryMemo,
  report: Report,
  compared: People,
  begun: Begun,
): void {
  if (subjects.length === 0) return;
  // Few files have anything for which people are looked up.
  const people = once(
    () => new Map(subjects.flatMap((each) => (each.key === 'people' ? [[each.id, each] as const] : []))),
  );
  const offices = new Set<string>();
  checkReferences(registry, subjects, memo, report, begun);
  for (const subject of subjects) {
    const own = remembered(memo.ownProblems, subject.merged.raw, () => ownProblems(registry, subject));
    for (const [code, path, message, detail] of own) report(subject, code, path, message, detail);
    if (subject.key !== 'people') continue;
    const person = registry.people.get(subject.id);
    if (!person) continue;
    for (const { office } of person.offices) offices.add(office);
    checkPromotions(registry, person, subject, report);
  }
  checkHolders(registry, offices, people, report);
  checkNames(compared, people, memo, report);
}

/** What an entry says against itself, whatever the rest of the registry says. */
function ownProblems(registry: Registry, subject: Subject): readonly OwnProblem[] {
  const found: OwnProblem[] = [];
  const report: Report = (_, code, path, message, detail) => found.push([code, path, message, detail]);
  checkSources(registry, subject, report);
  if (subject.key === 'people') {
    const person = registry.people.get(subject.id);
    if (person) checkPersonTenures(person, subject, report);
  } else if (subject.key === 'partnerships') {
    const partnership = registry.partnerships.get(subject.id);
    if (partnership) checkLevels(partnership, subject, report);
  } else if (subject.key === 'organisations') {
    const organisation = registry.organisations.get(subject.id);
    if (organisation) checkOrganisation(organisation, subject, report);
  } else if (subject.key === 'event-series') {
    const series = registry.series.get(subject.id);
    if (series) checkEditions(series, subject, report);
  }
  return found;
}
