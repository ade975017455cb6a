import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/**
 * The document as a tree, by a parser that accepts nothing but well-formed XML 1.0.
 * @throws Error with line and column where it is not.
 */
export function readXml(document: string): XmlElement {
  type Open = { name: string; children: XmlElement[]; text: string };
  const parser = new SaxesParser({ defaultXMLVersion: '1.0', forceXMLVersion: true });
  const open: Open[] = [{ name: '', children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push({ name, children: [], text: '' }));
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop()!;
    open.at(-1)!.children.push(closed);
  });
  parser.write(document).close();
  return open[0]!.children[0]!;
}

/** Text of the elements at the path, from the root's children downwards. */
export function textsAt(element: XmlElement, ...path: readonly string[]): readonly string[] {
  const [name, ...rest] = path;
  if (name === undefined) return [element.text];
  return element.children.filter((child) => child.name === name).flatMap((child) => textsAt(child, ...rest));
}
