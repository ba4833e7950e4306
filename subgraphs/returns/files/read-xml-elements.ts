import { SaxesParser } from "saxes";
import { readText, type TextForm } from "./read-text.ts";

/** An element that has ended, with its text where it has no elements of its own. `row` is the line it begins on. */
export type XmlElement = {
  readonly name: string;
  readonly row: number;
  readonly text: string;
  readonly hasAttributes: boolean;
  readonly children: readonly XmlElement[];
};

/** Text that is not well-formed XML, and the line up to which it was. */
export class XmlError extends Error {
  override readonly name = "XmlError";
  readonly row: number;
  constructor(row: number, cause: unknown) {
    super("Not well-formed XML", { cause });
    this.row = row;
  }
}

/** A return is four elements deep, and a child's part of it some thousand elements long: what is deeper or longer is none. */
const MOST_DEPTH = 32;
const MOST_ELEMENTS = 100_000;
const MOST_TEXT = 1 << 20;

type Open = Omit<XmlElement, "text" | "children"> & { text: string; readonly children: XmlElement[] };

/** A parser that hands out the root's name and each child of the root when it has ended; they are then forgotten. */
const openParser = () => {
  const parser = new SaxesParser({ position: true });
  const open: Open[] = [];
  let ended: XmlElement[] = [];
  let root: string | null = null;
  /** Elements since the last child of the root ended. */
  let elements = 0;
  parser.on("error", (error) => {
    throw new XmlError(parser.line, error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    root ??= name;
    elements += 1;
    if (open.length >= MOST_DEPTH || elements > MOST_ELEMENTS)
      throw new XmlError(parser.line, new Error("Too deep, or too long"));
    const hasAttributes = Object.keys(attributes).length > 0;
    open.push({ name: name.toUpperCase(), row: parser.line, text: "", hasAttributes, children: [] });
  });
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last === undefined) return;
    if (last.text.length > MOST_TEXT) throw new XmlError(parser.line, new Error("Too long"));
    last.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined || open.length === 0) return;
    const done = { ...element, text: element.text.trim() };
    if (open.length === 1) {
      ended.push(done);
      elements = 0;
    } else open.at(-1)?.children.push(done);
  });
  const take = (): readonly XmlElement[] => {
    const taken = ended;
    ended = [];
    return taken;
  };
  return { write: (text: string) => parser.write(text), close: () => parser.close(), rootName: () => root, take };
};

/** Whether a file's text begins like XML: with a tag. */
export const looksLikeXml = async (form: TextForm): Promise<boolean> => {
  let blanks = 0;
  for await (const text of readText(form)) {
    if (text.trim() !== "") return text.trimStart().startsWith("<");
    blanks += text.length;
    if (blanks > MOST_TEXT) return false;
  }
  return false;
};

/** The name of a file's outermost element. Errors: XmlError, also for a file that has none. */
export const readXmlRoot = async (form: TextForm): Promise<string | null> => {
  const parser = openParser();
  for await (const text of readText(form)) {
    parser.write(text);
    const root = parser.rootName();
    if (root !== null) return root;
  }
  parser.close();
  return parser.rootName();
};

/** The elements directly below the outermost one, one after another, in the memory of one of them. Errors: XmlError. */
export async function* readXmlElements(form: TextForm): AsyncGenerator<XmlElement> {
  const parser = openParser();
  for await (const text of readText(form)) {
    parser.write(text);
    yield* parser.take();
  }
  parser.close();
}
