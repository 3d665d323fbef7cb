/** The words by which a date or a place is linked to an event or agreement, and how far from it they are looked for. */
import { wordSet } from '../text/wordSet.ts';

/** What a thing is decides what may have been done on its day. */
export type Kind = 'event' | 'signed' | 'issued';

const HAPPENING =
  'held hosted staged convened underway way assembled organised organized ran opened closed concluded ended began started commenced wrapped kicked launched inaugurated lasted met gathered took occurred happened finished chaired co-chaired co-hosted co-organised co-organized cochaired cohosted presided adjourned sat brought assembled converged drew';
const CONCLUDING = 'signed inked concluded sealed finalised finalized signing came';
const ISSUING =
  'issued adopted released published unveiled announced endorsed agreed approved presented launched proclaimed';
export const VERBS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  event: wordSet(HAPPENING),
  signed: wordSet(`${CONCLUDING} adopted`),
  issued: wordSet(`${CONCLUDING} ${ISSUING}`),
};
const NOW_HAPPENING =
  'hold holds host hosts convene convenes meet meets open opens gather gathers begin begins start starts end ends close closes conclude concludes chair chairs';
const NOW_CONCLUDING = 'sign signs ink inks conclude concludes adopt adopts seal seals';
/** A chronicle tells in the present, too. */
export const TOLD_NOW: typeof VERBS = {
  event: wordSet(`${HAPPENING} ${NOW_HAPPENING}`),
  signed: wordSet(`${CONCLUDING} adopted ${NOW_CONCLUDING}`),
  issued: wordSet(
    `${CONCLUDING} ${ISSUING} ${NOW_CONCLUDING} issue issues release releases publish publishes announce announces`,
  ),
};
export const ALL_VERBS = wordSet(`${HAPPENING} ${CONCLUDING}`);
export const ACTS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  event: wordSet('opening closing holding convening end start conclusion session sitting plenary'),
  signed: wordSet('signing signature conclusion text'),
  issued: wordSet('signing signature conclusion adoption issuance release publication announcement'),
};
export const BE = wordSet('was were is are had has');
/** Before a meeting that somebody gathered for, took part in or came to. */
export const ATTENDING = wordSet('for in to');
export const ELSEWHERE = wordSet(
  'left leave departed departure set sailed thanked praised prepared prepares prepare preparing preparation preparations registered applied apologised apologized blamed criticised criticized remembered known invited invitation invitations arranged paid voted selected chosen nominated accredited budget responsible agenda date dates venue logo interested referred pointed according thanks contributed contribution letter message attention lead led due compared belongs respect regard addition similar prior next ready host spokesman spokesperson',
);
/** Before what is still to come. */
export const COMING = wordSet('for before until till towards toward');
export const TELLING = wordSet('that which when : ,');
export const PLACING = wordSet('in at , to on – — -');
/** May stand between a thing and its verb: "was jointly", "which had been", "since its". */
export const BEFORE_VERB = wordSet(
  "was were has have had been is are which that one first last also jointly officially formally successfully finally duly once again it 's since got under well after the a an memorandum treaty agreement declaration statement convention document text pact accord paper its brought",
);
/** Marks and words behind which a verb without a subject is told of the thing itself. */
export const APART = wordSet(', ( – — - : which its it');
/** Open a clause of which the thing may be the subject: "when T opened". */
export const CLAUSAL = wordSet('when as while');
/** What no thing is the object or the attribute of: the next words are a clause of which it is the subject. */
export const OPENERS = wordSet('that then when while as because since after before and but whereas recalled : ;');
export const CLAUSES = wordSet('who which that when while where because since after before until if as whose ; :');
export const SMALL = wordSet(
  `, ( ) : - – — " “ ” ' ’ s in on at of the a an by for and both with between from to off up place over out was were had been has is are which that it its since after first last also jointly officially formally successfully finally duly once again same time two three four one sides side ministers minister prime ministries leaders leader officials official officers officer delegations delegation delegates delegate governments countries parties partners senior heads head state defence defense foreign respective their his her representatives representative president presidents participants talks ceremony photo picture caption pictured document brought together copies names signatures put pen paper memorandum treaty agreement declaration statement convention text pact accord edition round session meeting city capital chair chairs co cochairs brought afternoon morning down take part into being existence marks day entry plays host under got goes about`,
);
export const DENYING = wordSet('not never no next visit visited visiting draft');
export const UNREAL = wordSet(
  'will would shall may might could should if whether plan plans planned planning proposed hope hoped aim aims aimed unless expected intends not never no anniversary anniversaries years ratified ratification force effect draft postponed cancelled canceled next future upcoming scheduled due ahead visit visited visiting',
);

/** Behind "as": what was so, and came so. */
export const AS_PLANNED = wordSet('planned scheduled announced agreed expected proposed');

/** Tokens on either side of a thing: what may be told of it, a clause before it, and a few words. */
export const LONGEST = 28;
export const AROUND = 12;
export const NEAR = 5;
