/** A YAML dossier: fields with a meaning of their own, and every other string as prose, each through its offset map. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Span } from '../text/span.ts';
import { wordSet } from '../text/wordSet.ts';
import { parseEdtf } from '../time/edtf.ts';
import { aliasesOf, type ReadPair, scalarOf } from '../yaml/aliases.ts';
import { spanOf } from '../yaml/nodes.ts';
import type { DossierProblem, Field, Passage } from './dossier.ts';
import { CONTENT_FIELDS, IS_DATED, RECORD_FIELDS } from './fields.ts';
import { glued, nearKeys, RECORD_KEYS } from './nearKeys.ts';
import { type AliasPlace, repeatedPassage, scalarPassage, scalarPassages, yamlSource } from './scalarPassage.ts';

/** Keys whose text is no prose: settings, identifiers, addresses. */
const NOT_PROSE = new Set(
  (
    'date source sources language spelling names ranks registry rules allow ' +
    'id ref uri url urls link links email phone schema $schema version'
  ).split(' '),
);

/** Lists whose items are records of fields. */
const RECORDS: ReadonlySet<string> = new Set(
  Object.entries(CONTENT_FIELDS).flatMap(([key, { kind }]) => (kind === 'records' ? [key] : [])),
);

const FIELD_KEYS: ReadonlySet<string> = new Set(Object.keys(RECORD_FIELDS));

/** Whether text under a key at the top is read as prose wherever it stands, and means nothing else. */
export function isTopProse(key: string): boolean {
  return !NOT_PROSE.has(key) && !RECORDS.has(key) && key !== 'title' && key !== 'place';
}

/** A day, month or year as the key of what happened then. */
const isDay = (key: string): boolean => /^[12]\d{3}(?:-\d\d){0,2}$/.test(key);
/** The same as people write it, which only a timeline is sure to mean. */
const isWrittenDay = (key: string, { path }: Place): boolean => path[0] === 'timeline' && WRITTEN_DAY.test(key);
const WRITTEN_DAY =
  /^(?:\p{L}+,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\.?,? [12]\d{3}|\p{L}{3,9}\.? \d{1,2},? [12]\d{3}|\d{1,2}([/.-])\d{1,2}\1[12]\d{3})$/u;

/** Values read through aliases; a bomb has more, which are left out. */
const MAX_REPEATED = 5000;

/** UTF-16 units; no browser takes longer ones. */
const LONGEST_URL = 2048;
const URL = /^[a-z][a-z\d+.-]*:\/\/\S*$/i;

export interface YamlContent {
  readonly passages: readonly Passage[];
  readonly fields: readonly Field[];
  readonly problems: readonly DossierProblem[];
}

export function readContent(text: string, documents: readonly Document.Parsed[]): YamlContent {
  const passages: Passage[] = [];
  const fields: Field[] = [];
  const problems: DossierProblem[] = [];
  const source = yamlSource(text, 0);
  /** Scalars that were read where they stand. */
  const seen = new Set<Scalar>();
  let repeated = 0;
  const addProse = (node: Scalar, { path, flow }: Place) => {
    const name = namesSomebody(path, node) ? scalarPassage(node, source, path, 'prose', flow, true) : null;
    if (name) passages.push(name);
    else for (const passage of scalarPassages(node, source, path, flow)) passages.push(passage);
    seen.add(node);
  };
  const add = (node: Scalar, { path, flow, alias }: Place, kind: Passage['kind']) => {
    const read = scalarPassage(node, source, path, kind, flow, kind === 'field' && holdsName(path));
    const passage = read && alias ? repeatedPassage(read, alias, seen.has(node)) : read;
    const span = alias?.span ?? spanOf(node);
    if (alias === null) seen.add(node);
    else if (++repeated > MAX_REPEATED) return;
    if (!passage) return;
    passages.push(passage);
    if (kind === 'field' && span) fields.push({ path, value: passage.text, span, passage: passages.length - 1 });
  };
  /** A key is no text: it dates what stands under it, and only one that is no day of the calendar is spoken of. */
  const addKey = (node: Scalar, place: Place) => {
    const at = passages.length;
    add(node, place, 'field');
    const read = passages[at];
    if (!read || parseEdtf(read.text) === null) return;
    const { text, map, kind, path } = read;
    const replace = (part: Span, newText: string) => read.replace?.(part, newText) ?? null;
    passages[at] = { text, map, kind, path, repeats: true, replace };
  };

  for (const document of documents) {
    const { contents } = document;
    const aliases = aliasesOf(document);

    /** `record`: inside a record, so that known keys are fields. `field`: the value of such a key. */
    const read = (node: unknown, place: Place, as: 'prose' | 'record' | 'field'): void => {
      if (isScalar(node)) {
        if (as !== 'prose') {
          if (node.value !== null) add(node, place, 'field');
        } else if (!isProse(node) && !isYear(node, place)) return;
        else if (place.alias === null) addProse(node, place);
        // Text is read once, where it stands: behind an alias only what nobody has read there.
        else if (!seen.has(node)) add(node, place, 'prose');
      } else if (isSeq(node)) {
        for (const [i, item] of node.items.entries()) read(item, inside(place, i, node.flow), as);
      } else if (isMap(node)) {
        const pairs = aliases.pairs(node);
        const record = as !== 'prose' || isRecord(pairs);
        for (const each of pairs) readPair(each, place, node.flow, record);
      } else if (isAlias(node)) {
        const span = spanOf(node);
        const target = aliases.follow(node);
        if (span) read(target, place.alias ? place : { ...place, alias: { span, isValue: true } }, as);
      }
    };
    const readPair = (
      { key, pair, from }: ReadPair,
      parent: Place,
      flow: boolean | undefined,
      record: boolean,
    ): void => {
      const { value } = pair;
      const place = inside(merged(parent, from), key, flow);
      // "2023-03-13: 9th Dialogue in Tokyo" says what `date` and `text` of an entry of a timeline say.
      if ((isDay(key) || isWrittenDay(key, place)) && isScalar(pair.key) && isScalar(value) && place.alias === null) {
        addKey(pair.key, inside(place, 'date', flow));
        read(value, inside(place, 'text', flow), 'prose');
      } else if (record && FIELD_KEYS.has(key)) read(value, place, 'field');
      // The date of the dossier is told elsewhere, that of what an unknown key holds is text.
      else if (!NOT_PROSE.has(key) || (key === 'date' && parent.path.length > 0)) read(value, place, 'prose');
    };
    const readTop = (each: ReadPair, flow: boolean | undefined): void => {
      const { key, pair, from } = each;
      const place = inside(merged(TOP, from), key, flow);
      const title = key === 'title' ? scalarOf(pair.value, aliases) : null;
      if (title !== null && !isAlias(pair.value)) {
        if (isProse(title) && from === null) add(title, place, 'heading');
      } else if (key === 'place') read(pair.value, place, 'field');
      else if (RECORDS.has(key)) {
        read(pair.value, place, 'record');
        // What an alias brings is told where it is written.
        const items = isSeq(pair.value) ? pair.value.items : [pair.value];
        for (const item of items) {
          if (isMap(item)) problems.push(...nearKeys(item.items, RECORD_KEYS, 0));
          else problems.push(...glued(item, RECORD_KEYS));
        }
      } else readPair(each, TOP, flow, false);
    };

    if (isMap(contents)) for (const each of aliases.pairs(contents)) readTop(each, contents.flow);
    else read(contents, TOP, 'prose');
  }
  return { passages, fields, problems };
}

/**
 * Records may stand anywhere (a list kept for aliases, say): whom they are about gives them away, who signed what, or when
 * and where something was.
 */
function isRecord(pairs: readonly ReadPair[]): boolean {
  const has = (...keys: readonly string[]) => pairs.some(({ key }) => keys.includes(key));
  return (
    has('person') ||
    (has('signed', 'signatory', 'signatories', 'chair', 'chairs') && has('agreement', 'event', 'title', 'name')) ||
    (has('event') && has('date') && has('place'))
  );
}

/** "year: 2009", "date: 2009": YAML has a number there, and the dossier a date. */
function isYear({ value }: Scalar, { path }: Place): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  return typeof value === 'number' && /^(?:19|20)\d\d$/.test(`${value}`) && IS_DATED.test(`${key}`);
}

interface Place {
  readonly path: readonly (string | number)[];
  /** In [] or {}, where commas and brackets need quotes. */
  readonly flow: boolean;
  /** The outermost alias through which it is read; null for what stands in its place. */
  readonly alias: AliasPlace | null;
}

const TOP: Place = { path: [], flow: false, alias: null };

/** Of pairs that a merge key brings. */
function merged(place: Place, from: Span | null): Place {
  return place.alias || from === null ? place : { ...place, alias: { span: from, isValue: false } };
}

function inside({ path, flow, alias }: Place, step: string | number, inFlow: boolean | undefined): Place {
  // A value of a map or list behind an alias cannot take the place of that alias.
  return { path: [...path, step], flow: flow || inFlow === true, alias: alias && { ...alias, isValue: false } };
}

/** Text, and not a number, a truth value or an address. */
function isProse(node: Scalar): boolean {
  // The parser puts long texts together piece by piece: only to look at one costs as much as to copy it.
  return typeof node.value === 'string' && (node.value.length > LONGEST_URL || !URL.test(node.value));
}

/** "person" of any record, "name" of a participant. */
function holdsName(path: Passage['path']): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  return key === 'person' || (key === 'name' && path[0] === 'participants');
}

/** "interpreter: Odile Brankova": a key of people before nothing but a name. */
function namesSomebody(path: Passage['path'], { value }: Scalar): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  const people = (step: string | number) => typeof step === 'string' && PEOPLE.has(step.toLowerCase());
  return (
    key !== undefined &&
    (people(key) || (key === 'name' && path.some(people))) &&
    typeof value === 'string' &&
    NAME.test(value)
  );
}

const PEOPLE = wordSet(
  'interpreter translator author moderator chair chairman chairperson rapporteur photographer leader head host signatory escort contact lead members delegates speakers panel panellists interpreters attendees guests',
);
const NAME =
  /^(?!.*\b(?:Ministry|Department|Agency|Embassy|Office|Army|Navy|Forces?|Staff|Command|Council|Committee|Institute|University|Academy|Delegation|Group|Team|Unit|Division|Bureau|Service|Guard|Police|Centre|Center|Board|Company|Bank|Corps|Secretariat|Association|Minister|Ambassador|Director|General|Chief|Secretary|President|Colonel|Captain|Admiral)\b)\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}\p{M}'’-]+|de|da|do|dos|del|von|van|der|den|bin|binti|al|el|e|y))* \p{Lu}[\p{L}\p{M}'’-]+$/u;
