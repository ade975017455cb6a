import type { Language } from './answer.ts';
import { GeoReportError, shown } from './georeport_error.ts';
import { type KindRow, kindName, NATURES, type Nature, type ServiceTree } from './service_list.ts';
import type { AnswerValue } from './write_xml.ts';

/** A question that a service asks beside place and words. */
interface Attribute {
  readonly code: 'kind' | 'nature';
  /** False: it only tells something. */
  readonly variable: boolean;
  readonly description: string;
  readonly values: readonly { readonly key: string; readonly name: string }[];
}

/** The definition that GET services/{code} answers: which kind below it, and whether a part or an event. */
export function serviceDefinition(tree: ServiceTree, kind: KindRow, language: Language): AnswerValue {
  return {
    service_code: kind.code,
    attributes: attributesOf(tree, kind, language).map(({ code, variable, description, values }, index) => ({
      variable,
      code,
      datatype: 'singlevaluelist',
      required: false,
      datatype_description: null,
      order: index + 1,
      description,
      values,
    })),
  };
}

export interface ReadAttributes {
  /** The kind that the answers make it: the service's own, or the one chosen below it. */
  readonly kind: KindRow;
  /** Answers to questions that the service asks; others are left out. */
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * What was answered to the service's questions.
 * @throws GeoReportError 400 for a value that is not in the list, several where one may be chosen, or a nature that the chosen kind has not.
 */
export function readAttributes(
  tree: ServiceTree,
  kind: KindRow,
  given: ReadonlyMap<string, readonly string[]>,
): ReadAttributes {
  const asked = attributesOf(tree, kind, 'zh').filter(({ variable }) => variable);
  const answers = Object.fromEntries(
    asked.flatMap((attribute) => {
      const values = [...new Set(given.get(attribute.code) ?? [])];
      return values.length === 0 ? [] : [[attribute.code, chosen(attribute, values)]];
    }),
  );
  const truly = answers.kind === undefined ? kind : tree.kind(answers.kind)!;
  if (answers.nature !== undefined && truly.nature !== null && truly.nature !== answers.nature) {
    throw badAttribute('nature', answers.nature, [truly.nature]);
  }
  return { kind: truly, answers };
}

function attributesOf(tree: ServiceTree, kind: KindRow, language: Language): readonly Attribute[] {
  const choices = tree.choices(kind);
  const attributes: Attribute[] = [];
  if (choices.length > 0) {
    attributes.push({
      code: 'kind',
      variable: true,
      description: language === 'zh' ? '具体是哪一类？' : 'Which kind of it?',
      values: choices.map((choice) => ({ key: choice.code, name: kindName(choice, language) })),
    });
  }
  if (kind.nature !== null) attributes.push(told(kind.nature as Nature, language));
  else if (new Set(choices.map(({ nature }) => nature)).size > 1) attributes.push(askedNature(language));
  return attributes;
}

function told(nature: Nature, language: Language): Attribute {
  const name = NATURES[nature][language];
  const description = language === 'zh' ? `属于${name}类问题（GB/T 30428.2）。` : `${name} by GB/T 30428.2.`;
  return { code: 'nature', variable: false, description, values: [{ key: nature, name }] };
}

function askedNature(language: Language): Attribute {
  return {
    code: 'nature',
    variable: true,
    description: language === 'zh' ? '是设施部件坏了，还是发生了事件？' : 'Is a part broken, or did something happen?',
    values: Object.entries(NATURES).map(([key, name]) => ({ key, name: name[language] })),
  };
}

function chosen(attribute: Attribute, values: readonly string[]): string {
  const [value, ...others] = values;
  const keys = attribute.values.map(({ key }) => key);
  if (others.length === 0 && keys.includes(value!)) return value!;
  throw badAttribute(attribute.code, values.join(', '), keys);
}

function badAttribute(code: string, value: string, keys: readonly string[]): GeoReportError {
  return new GeoReportError(400, 'BAD_ATTRIBUTE', {
    zh: `attribute[${code}] 的值“${shown(value)}”不对：应为其中一个：${shown(keys.join('、'))}。`,
    en: `The value '${shown(value)}' of attribute[${code}] is wrong: it should be one of ${shown(keys.join(', '))}.`,
  });
}
