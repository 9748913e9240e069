/** The words by which structure is told: the field's own, as tables that anybody can add to. */
import type { PhaseId } from '../../corpus/question.js';

/** What is no system to be designed, behind the word: "Design of", "Design rationale". */
const NO_SYSTEM =
  'of|vs|and|for|patterns?|principles?|docs?|documents?|goals?|decisions?|choices|considerations|overview|details?|rationale|challenges?|options?|alternatives|reviews?|notes?|trade-?offs?|constraints|requirements|guidelines|philosophy|problems?|questions?|discussion|tensions?|thinking|phase|steps?|summary|tips|issues|that|which|de|do|da|del|systems?$';

/** How a question of this field begins, even without a question mark. */
export const ASKS = new RegExp(
  [
    `^(?:design (?!(?:${NO_SYSTEM})\\b)|(?:`,
    'explain|describe|discuss|compare|sketch|walk (?:me|us) through|tell (?:me|us)|suppose|imagine',
    '|given|propose|name (?:two|three|four|some|the)',
    '|(?:architect|build|implement|create|model|outline|estimate) (?:an?|the)',
    '|how (?:would|will|do|does|did|can|could|should|might|is|are)',
    '|what (?:would|happens(?=\\s+\\p{L})|are the|is the difference)',
    '|why (?:is|are|do|does|would|not)',
    ')\\b)',
  ].join(''),
  'iu',
);

/**
 * How a design is called that is worked out below: `Design of a lift`, `Designing a lift`, `Lift - System
 * Design`. Lessons are called so too, so it counts beside an answer or siblings of that name.
 */
export const NAMES_A_DESIGN =
  /^(?:how to design|designing|(?:(?:high|low)[- ]level|system) design(?: of| for|\s?[:–—-])|(?:hld|lld)(?: of| for|\s?[:–—-])|design\s?(?:\((?:hld|lld|(?:high|low)[- ]level)[^)]*\)(?: of| for|\s?[:–—-])?|of\b|for\b|[:–—]))\s*(?=\S)|\S\s*[-–—:]\s*(?:(?:front-?end|back-?end|full-?stack|high-level) )?(?:system|architecture) design(?: interview)?(?: (?:answer|solution))?(?:\s?\([^)]*\))?$/i;

/** What is no system to design, though a title names a design with it: of a lesson, of a plan. */
export const NAMES_A_LESSON =
  /\b(?:interviews?(?!\s?(?:answer|solution|:))|frameworks?|templates?|plans?|guides?|approach|cheat ?-?sheets?|check-?lists?|courses?|patterns?|principles|basics|fundamentals|concepts|introduction|overview|primer|notes|roadmap|questions|tips|decisions?|rationale|trade-?offs?|data[- ]intensive|beginners)\b|^design(?:ing)? for (?:the )?(?:failures?|resilience|scal\w+|test\w+|change|maintain\w+|performance|security|reliab\w+|availab\w+|immutab\w+|concurrency|evolution|humans|errors)\b/i;

/** What the reader of a manual asks about the product in hand. */
export const ASKS_ABOUT_A_PRODUCT =
  /^(?:how (?:do|can|did) (?:we|you)\b(?= (?:install|uninstall|upgrade|configure|contribute|download|get started|pronounce|fund|release|support)\b)|how (?:do|can|did) (?:i|they)\b(?! (?:design|scale|shard|keep|handle|prevent|ensure|guarantee|avoid|detect|store|test|implement|estimate|limit|partition|replicate|deal|know|find|stop))|how to\b|can i|may i|do i|does (?:this|it)|is (?:this|it|there)|are there|where (?:can|do|is)\b|why (?:is|does|do) (?:my|this|it)|what(?:'s| is) (?:this|new)|who (?!pays|wins|decides|owns|sees|may|can\b)|why (?:use|choose) this\b|describe (?:the (?:bug|feature|issue|solution you)|alternatives|your (?:issue|environment))\b|should i\b|why should i\b|will i\b|what if i\b|how (?:much|long|many|often)\b.*\b(?:should|do|will) i\b|what (?:do|will) (?:the )?interviewers?\b|how (?:should|would) i (?:use|start|read|study|prepare|practi[cs]e)\b)/i;

/** Headings beside questions that are none. */
export const APPARATUS =
  /^(?:faqs?$|frequently asked|references?|reference links?|resources?|related|further reading|(?:useful |external )?links?|see also|bibliography|credits?|thanks|acknowledge?ments?|contribut|licen[cs]e|table of contents|contents|toc|about|index|appendi|glossary|change ?log|conclusions?|closing|summary|introduction|intro|overview|preface|foreword|notes?|scor(?:e|ing)|rubric|hints? (?:for|to)|how to use|tags|footnotes|sources|install|usage|getting started|quick ?start|support|status|roadmap)\b/i;

/** Headings of manuals, minutes and recipes: beside these, nothing asks. */
export const MANUAL =
  /^(?:install(?:ation)?|usage|getting started|quick ?start|api(?: reference)?|licen[cs]e|contributing|changelog|unreleased|added|fixed|changed|removed|deprecated|ingredients|method|attendees|agenda|actions?|parameters|response|errors|definitions|no warranty|liability)$/i;

/** Headings over what a candidate asks, or a reviewer checks: the questions there are part of an answer. */
export const ASKED_BACK =
  /\b(?:clarif\w*|requirements?|assumptions?|scope|scoping|to ask|open questions?|check-?lists?|self-?(?:review|assessment))\b/i;

/** What the parts of an answer are called, by the phase they belong to; the first that fits counts. */
export const PHASE_WORDS: Readonly<Record<PhaseId, RegExp>> = {
  delivery:
    /\b(?:tpm|deliver(?:y|ables)|milestones?|roadmap|project plan|phases?|risks?|dependenc(?:y|ies)|teams?|team efficiency|roll-?outs?|launch|migration plan|timeline|success metrics|stakeholders?|pricing|organi[sz]ation)\b/i,
  scope:
    /\b(?:requirements?|scope|assumptions?|clarif\w*|functional|non-?functional|use ?cases?|constraints?|goals?|estimat\w*|back of the envelope|capacity|users?|scenario|problem|context|considerations|motivation|limits)\b/i,
  data: /\b(?:data|databases?|schemas?|storage|store|tables?|entit(?:y|ies)|model|retention|index(?:es|ing)?|partition(?:ing)?|shard(?:ing)?|queries|query|consistency|caching|cache|persistence|backup|replication)\b/i,
  scaling:
    /\b(?:scal\w*|bottlenecks?|performance|reliab\w*|fault|failure|fail\w*|availab\w*|observab\w*|monitor\w*|security|test(?:s|ing)?|trade-?offs?|challenges?|optimi[sz]ations?|latency|load|resilien\w*|recovery|metrics?|alert\w*|deploy\w*|cost|operations?|extensions?|improvements?|evolution|edge cases|pitfalls)\b/i,
  architecture:
    /\b(?:architecture|high-?level|design|components?|services?|api(?:s)?|interfaces?|workflow|flow|protocol|patterns?|diagram|processing|pipeline|front-?end|back-?end|gateway|client|server|implementation|code|pseudocode|algorithm|approach(?:es)?|technolog\w*|stack|overview|solution|answer)\b/i,
};

/** Labels that introduce what is asked, what is answered, and what is asked after it. */
export const ASKED_LABEL =
  /^(?:interview question|question|prompt|problem(?: statement)?|task|the (?:question|prompt))$/i;
export const ANSWER_LABEL =
  /^(?:(?:model |sample |short |long |expected )?answer|(?:sample )?solution|response|reply|answer & explanation)$/i;
export const FOLLOW_UP_LABEL =
  /^(?:possible |typical |common )?follow[- ]?ups?(?: questions?)?(?: \(.*\))?$|^(?:further|more|deeper) questions$|^deep[- ]dive questions$/i;
export const FOLLOW_UP_ANSWER_LABEL = /^follow[- ]?ups? answers?$/i;

/** Headings of a README: a page that has one is no design, whatever parts it has. */
export const OF_A_README =
  /^(?:install(?:ation|ing)?|usage|getting started|quick ?start|licen[cs]e|contributing)\b/i;

/** A heading of a change log: a version, a day, or both. */
export const RELEASE =
  /^(?:\[?v?\d+\.\d+(?:\.\d+)?[\w.+-]*\]?(?:\([^()]*\))?)?\s*[-–—:]?\s*(?:\(?\d{4}-\d{2}-\d{2}\)?)?$/i;
/** A heading that says itself that it is a question. */
export const LABELLED_QUESTION = /^(?:\*\*)?(?:interview )?question(?:\s?#?\d{1,3})?\s?[:–—-]/i;

/** At the end of a heading whose question began elsewhere. */
export const CONTINUED = /\((?:continued|cont\.?|cont'd|contd\.?)\)\s*$/i;

/** Words of the field: a text without them asks about something else. */
export const FIELD =
  /\b(?:design(?:ing|ed)?|architect\w*|scal(?:e|ing|able|ability)|systems?|services?|microservices?|databases?|cach(?:e|es|ing)|queues?|latency|throughput|shard\w*|replica\w*|partition\w*|consisten\w*|availab\w*|uptime|load balanc\w*|api|apis|events?|streams?|idempoten\w*|transactions?|storage|servers?|clients?|requests?|reads?|writes?|nodes?|backends?|distributed|concurren\w*|rate limit\w*|cdn|kafka|redis|regions?|failover|outage|index(?:es)?|schema|pipelines?|deploy\w*|monitor\w*|migrations?|feature flags?|locks?|leases?|clusters?|hash\w*|tenants?|platform|app)\b/gi;
