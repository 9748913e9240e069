import { simulate } from './simulate.js';

const PERSON = { days: 60, perDay: 15, seed: 1 };

// With many more cards than one can repeat, meeting each once leaves more than keeping a few fresh:
// the larger decks are printed to show where drilling what is due stops paying.
for (const cards of [100, 150, 300, 600]) {
  const due = simulate({ ...PERSON, cards, random: false });
  const random = simulate({ ...PERSON, cards, random: true });
  const line = ({ recall, minutes }: typeof due) =>
    `recall ${recall.toFixed(2)} in ${minutes.toFixed(0)} minutes`;
  const gain = due.recall / due.minutes / (random.recall / random.minutes);
  console.log(
    `${String(cards).padStart(4)} cards, 15 a day, 60 days: due ${line(due)}, random ${line(random)}, per minute ${gain.toFixed(2)} x, at most ${Math.max(...due.dueEachDay)} due`,
  );
}
