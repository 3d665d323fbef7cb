/** What every request handler needs: the connection's abilities, the documents, and their memoised inspections. */
import type { ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DossierIndexes } from './dossierIndexes.ts';
import type { Environment } from './environment.ts';
import type { Log } from './guard.ts';
import type { Inspections } from './inspections.ts';
import type { Projects } from './projects.ts';
import type { SentReports } from './sentReports.ts';

export interface Session {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly environment: Environment;
  readonly documents: TextDocuments<TextDocument>;
  /** The workspace folders at the start. */
  readonly folders: readonly string[];
  readonly projects: Projects;
  readonly inspections: Inspections;
  readonly reports: SentReports;
  /** The client has the command that opens a list of mentions. */
  readonly showsMentions: boolean;
  /** URI of the folder in which the client lets the server keep things; null for none. */
  readonly storage: string | null;
  readonly indexes: DossierIndexes;
  readonly log: Log;
}
