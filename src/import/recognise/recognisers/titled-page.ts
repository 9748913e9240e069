import { headingSections, type Section } from '../../blocks/sections.js';
import { asksForADesign, namesADesign } from '../asking.js';
import type { Recogniser } from '../reading.js';
import { APPARATUS } from '../words.js';
import { isAnswerOfADesign, partNamesAmong } from './answer-shape.js';

/** A page that is one design and says so only in its front matter: its headings are the answer. */
export const titledPage: Recogniser = {
  name: 'titled page',
  find(page) {
    const { lines, headerTitle, isFree } = page;
    if (headerTitle === undefined) return [];
    if (!asksForADesign(headerTitle) && !namesADesign(headerTitle)) return [];
    const sections = headingSections(page);
    const top = topOf(sections);
    const designs = top.filter(({ title }) => asksForADesign(title.text));
    if (designs.length > 0 || !isAnswerOfADesign(partNamesAmong(top))) return [];
    const from = lines.findIndex((line, index) => isFree(index) && line.kind !== 'blank');
    const to = top.find(({ title }) => APPARATUS.test(title.text))?.at ?? lines.length;
    if (from === -1 || to <= from || !lines.slice(from, to).every((_, at) => isFree(from + at))) {
      return [];
    }
    const evidence = [`its front matter names a design, and ${top.length} headings work it out`];
    return [
      { kind: 'question', title: headerTitle, from, to, evidence, body: lines.slice(from, to) },
    ];
  },
};

/** The headings of the highest level. */
function topOf(sections: readonly Section[]): Section[] {
  const depth = sections.reduce((least, { title }) => Math.min(least, title.depth), 7);
  return sections.filter(({ title }) => title.depth === depth);
}
