import type { Choice } from '../../parts/choice_list.tsx';
import type { LocalName } from '../../wording/language.ts';

interface Node {
  readonly code: string;
  readonly name: LocalName;
  readonly parent: string | null;
}

/** A tree as a list in which what lies below stands after what it is part of; what has no known parent stands at the top. */
export function treeChoices(nodes: readonly Node[], name: (name: LocalName) => string): Choice[] {
  const codes = new Set(nodes.map(({ code }) => code));
  const children = Map.groupBy(nodes, ({ parent }) => (parent !== null && codes.has(parent) ? parent : ''));
  const choices: Choice[] = [];
  const add = (parent: string, depth: number) => {
    for (const node of children.get(parent) ?? []) {
      if (node.code === '' || depth > 20) continue;
      choices.push({ value: node.code, text: name(node.name), depth });
      add(node.code, depth + 1);
    }
  };
  add('', 0);
  return choices;
}
