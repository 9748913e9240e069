import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useKeypress,
  useState,
} from '@inquirer/core';
import { type Look, palette } from '../render/look.js';
import { truncate, wrapText } from '../render/text.js';

/** Something that can be chosen by its own key, or with the arrows and Enter. */
export type KeyedChoice<Value> = { key: string; label: string; value: Value };

export type KeyChoiceConfig<Value> = {
  question: string;
  choices: readonly KeyedChoice<Value>[];
  /** Index of the choice that Enter takes at once. */
  preferred: number;
  /** A key only points at its choice and Enter takes it, where a slip could not be taken back. */
  confirmed?: boolean;
  /** Leaves nothing on the screen once it is answered. */
  clear?: boolean;
  look: Look;
};

const prompt = createPrompt<number, KeyChoiceConfig<unknown>>(
  ({ question, choices, preferred, confirmed, look }, done) => {
    const [active, setActive] = useState(preferred);
    const [chosen, setChosen] = useState(false);
    const style = palette(look);
    const finish = (index: number) => {
      setActive(index);
      setChosen(true);
      done(index);
    };

    useKeypress((key, reader) => {
      const typed = (key as { sequence?: string }).sequence ?? key.name;
      reader.clearLine(0);
      const byKey = choices.findIndex((choice) => choice.key === typed?.toLowerCase());
      if (byKey >= 0 && confirmed) setActive(byKey);
      else if (byKey >= 0) finish(byKey);
      else if (isEnterKey(key)) finish(active);
      else if (isUpKey(key)) setActive(Math.max(0, active - 1));
      else if (isDownKey(key)) setActive(Math.min(choices.length - 1, active + 1));
    });

    const asked = `${style.accent('?')} ${style.strong(question)}`;
    const picked = choices[active];
    if (chosen && picked) {
      const answer = style.accent(`${picked.key} ${picked.label}`.trim());
      return truncate(`${asked} ${answer}`, look.width);
    }
    const lines = choices.map(({ key, label }, index) => {
      const line = wrapText(label, look.width - 6).replaceAll('\n', '\n     ');
      return index === active ? style.accent(`❯ ${key}  ${line}`) : `  ${key}  ${line}`;
    });
    const keys = `${choices[0]?.key} to ${choices.at(-1)?.key}`;
    const how = confirmed ? ` ${style.dim(`${keys}, then Enter`)}` : '';
    return [`${asked}${how}`, ...lines].join('\n');
  },
);

/** Asks for one of the choices; resolves to its value. */
export async function keyChoice<Value>(
  config: KeyChoiceConfig<Value>,
  context: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): Promise<Value> {
  const choice =
    config.choices[await prompt(config, { ...context, clearPromptOnDone: config.clear ?? false })];
  if (!choice) throw new RangeError('a choice that was not offered');
  return choice.value;
}
