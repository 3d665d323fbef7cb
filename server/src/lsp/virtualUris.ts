/** Addresses of the documents that the server answers itself: registry entries and the rules' documents. */
import { type EntryName, type EntryPlaces, entryAt } from '../features/entryDocument.ts';
import type { Origin } from '../registry/model.ts';

export type VirtualAddress =
  | { readonly scheme: 'chancery-registry'; readonly entry: { readonly kind: string; readonly id: string } }
  | { readonly scheme: 'chancery-rule'; readonly rule: string };

export function ruleUri(rule: string): string {
  return `chancery-rule:/${rule}.md`;
}

export function entryUri(places: EntryPlaces, origin: Origin): string | null {
  const entry = entryAt(places, origin);
  return entry === null ? null : uriOfEntry(entry);
}

export function parseVirtualUri(uri: string): VirtualAddress | null {
  const rule = /^chancery-rule:\/+([a-z0-9-]+)\.md$/.exec(uri)?.[1];
  if (rule !== undefined) return { scheme: 'chancery-rule', rule };
  const [, kind, id] = /^chancery-registry:\/+([a-z-]+)\/([^/?#]+)\.yaml$/.exec(uri) ?? [];
  if (kind === undefined || id === undefined) return null;
  return { scheme: 'chancery-registry', entry: { kind, id: decodeURIComponent(id) } };
}

function uriOfEntry({ kind, id }: EntryName): string {
  return `chancery-registry:/${kind}/${encodeURIComponent(id)}.yaml`;
}
