// Both servers do the same things in turns, so that whatever else the machine does touches both alike.
import { openDocument, startServer } from './client.mjs';
import { median } from './statistics.mjs';

const warmUp = 10;
const keyMs = 60;
const sides = ['echo', 'chancery'];

/** An object with one entry a server, made in turns. */
async function each(make) {
  const result = {};
  for (const side of sides) result[side] = await make(side);
  return result;
}

/** Medians over fresh processes, started in turns. */
export async function coldStart(scripts, runs) {
  const times = { echo: [], chancery: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const side of sides) {
      const server = await startServer(scripts[side]);
      times[side].push(server.startMs);
      await server.stop();
    }
  }
  return { echo: median(times.echo), chancery: median(times.chancery) };
}

/**
 * Opens a document in fresh servers, edits it, asks in it. `names` and `words` are offsets inside such, `extension` says
 * what kind of dossier it is, `folder` is the address of a folder that the servers open. Gives samples in milliseconds (`open`, `edit`, `completion`, `hover`, `typing`), `rssBytes` and the number of `findings`, per server.
 */
export async function documentSession(
  scripts,
  { text, names, words, opens, edits, asks, keys, extension = 'dossier', folder = null },
) {
  const servers = await each((side) => startServer(scripts[side], folder));
  const home = folder ?? 'file:///bench';
  const documents = {};
  const samples = await each(() => ({ open: [], edit: [], completion: [], hover: [], typing: [] }));

  for (let round = 0; round < opens; round += 1) {
    for (const side of sides) {
      await documents[side]?.close();
      documents[side] = await openDocument(servers[side], `${home}/${round}.${extension}`, text);
      samples[side].open.push(documents[side].openMs);
    }
  }
  for (let round = 0; round < warmUp + edits; round += 1) {
    // A letter goes in and comes out again, so that the text stays what it was.
    const at = words[(round >> 1) % words.length];
    for (const side of sides) {
      const ms =
        round % 2 === 0 ? await documents[side].editMs(at, at, 'x') : await documents[side].editMs(at, at + 1, '');
      if (round >= warmUp) samples[side].edit.push(ms);
    }
  }
  for (let round = 0; round < warmUp + asks; round += 1) {
    const at = names[round % names.length];
    for (const side of sides) {
      const completion = await documents[side].completion(at);
      const hover = await documents[side].hover(at);
      if (round < warmUp) continue;
      samples[side].completion.push(completion.ms);
      samples[side].hover.push(hover.ms);
    }
  }
  for (const side of sides) samples[side].typing = await documents[side].type(words[1], keys, keyMs);
  const rssBytes = await each((side) => servers[side].rssBytes());
  const findings = await each((side) => documents[side].findings);
  for (const side of sides) await servers[side].stop();
  return { samples, rssBytes, findings };
}
