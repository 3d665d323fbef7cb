/** A workspace in memory whose registry is the invented one, for tests that must not change with the built-in facts. */

import { type ClientOptions, startClient, type TestClient } from '../support/lspClient.ts';
import { type MemoryFileSystem, memoryFileSystem } from '../support/memoryFileSystem.ts';
import { MINI_REGISTRY_TEXT } from '../support/miniRegistry.ts';

export const folder = 'file:///desk';
export const registryUri = `${folder}/mini.registry.yaml`;
export const configUri = `${folder}/chancery.yaml`;
export const dossierUri = `${folder}/talks.dossier`;

export interface MiniWorkspace {
  readonly client: TestClient;
  readonly files: MemoryFileSystem;
}

/** The built-in pack is off, so that all that is known is in the registry file. */
export async function miniWorkspace(
  options: ClientOptions = {},
  more: Readonly<Record<string, string>> = {},
): Promise<MiniWorkspace> {
  const files = memoryFileSystem({ [registryUri]: MINI_REGISTRY_TEXT, [configUri]: 'builtin: false\n', ...more });
  return { files, client: await startClient({ folders: [folder], files, ...options }) };
}

export function dated(body: string): string {
  return `---\ndate: 2020-03-03\n---\n${body}\n`;
}

export const wrongDate = 'The Memorandum on Bilateral Defence Exchanges was signed on 1 April 2012.';
