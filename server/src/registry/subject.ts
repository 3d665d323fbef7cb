/** One entry under validation, and the report that turns a path in it into a place in its file. */
import type { Span } from '../text/span.ts';
import type { Merged } from './merge.ts';
import { type Place, placesIn } from './place.ts';
import type { ProblemCode, ProblemFix, RegistryProblem } from './problem.ts';
import type { Path, RegistryFile, SectionKey } from './records.ts';

/** An entry as the registry has it after layering, with the file and the place that speak last about it. */
export interface Subject {
  readonly key: SectionKey;
  readonly id: string;
  readonly merged: Merged;
  readonly file: RegistryFile;
  readonly span: Span;
}

export type PlaceOf = (path: Path) => Place;

export interface Detail {
  readonly severity?: RegistryProblem['severity'];
  /** Point at the key, not at the value. */
  readonly atKey?: boolean;
  readonly fix?: (place: PlaceOf, text: string) => ProblemFix | null;
  readonly related?: RegistryProblem['related'];
}

export type Report = (subject: Subject, code: ProblemCode, path: Path, message: string, detail?: Detail) => void;

/** Of one file; whoever imports ten thousand entries without sources reads none of them one by one. */
const MAX_REPORTS = 200;

/**
 * `add` receives the problems; entries of a compiled pack were checked when it was made, and those
 * kept from before the YAML broke have no place: neither is reported.
 */
export function reporter(add: (uri: string, problem: RegistryProblem) => void): Report {
  const places = new Map<Subject, PlaceOf>();
  const count = new Map<string, number>();
  return (subject, code, path, message, detail = {}) => {
    const { file, span } = subject;
    const reported = count.get(file.uri) ?? 0;
    if (file.text === null || span.end === 0 || reported >= MAX_REPORTS) return;
    count.set(file.uri, reported + 1);
    const placeOf = places.get(subject) ?? placesIn(file.text, span);
    places.set(subject, placeOf);
    const own: PlaceOf = (wanted) => placeOf(ownPath(subject.merged, wanted));
    const place = own(path);
    const at = (detail.atKey ? place.key : place.value) ?? place.value ?? span;
    add(file.uri, {
      code,
      severity: detail.severity ?? 'warning',
      message,
      span: at === span ? firstLine(file.text, span) : at,
      fix: detail.fix?.(own, file.text) ?? null,
      ...(detail.related ? { related: detail.related } : {}),
    });
  };
}

/** The path in the file that says it: lists of a merged entry hold items of several files. */
function ownPath(merged: Merged, path: Path): Path {
  const [list, index, ...rest] = path;
  const origins = typeof list === 'string' ? merged.items?.get(list) : undefined;
  if (!origins || typeof list !== 'string' || typeof index !== 'number') return path;
  const own = origins[index]?.index ?? null;
  return own === null ? [] : [list, own, ...rest];
}

function firstLine(text: string, span: Span): Span {
  const newline = text.slice(span.start, span.end).search(/\r?\n|\r/);
  return newline < 0 ? span : { start: span.start, end: span.start + newline };
}
