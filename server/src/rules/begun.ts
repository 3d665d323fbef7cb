/** What the registry knows of the beginning of relations, an agreement, a level of a partnership or a series of meetings. */
import type { Evidence, Origin, Registry } from '../registry/model.ts';
import type { Begun } from '../resolve/claim.ts';
import { ordinalText } from '../text/ordinals.ts';
import type { TimeValue } from '../time/edtf.ts';
import { editionName, isDated } from './editions.ts';

export interface Beginning {
  readonly title: string;
  readonly since: TimeValue;
  readonly origin: Origin;
  readonly evidence: Evidence;
}

export function beginningOf(of: Begun, registry: Registry): Beginning | null {
  if ('agreement' in of) {
    const agreement = registry.agreements.get(of.agreement);
    const since = agreement?.signed.date;
    return agreement && since
      ? { title: agreement.title, since, origin: agreement.origin, evidence: agreement.signed }
      : null;
  }
  if ('series' in of) {
    const series = registry.series.get(of.series);
    const edition = series?.editions.find(({ ordinal }) => ordinal === of.ordinal);
    return series && edition && isDated(edition)
      ? {
          title: editionName(series, edition, ordinalText),
          since: edition.date,
          origin: series.origin,
          evidence: edition,
        }
      : null;
  }
  if ('between' in of) return null;
  const partnership = registry.partnerships.get(of.partnership);
  const level = partnership?.levels[of.level];
  const since = level?.validity.from;
  return partnership && level && since
    ? { title: level.name, since, origin: partnership.origin, evidence: level.validity }
    : null;
}
